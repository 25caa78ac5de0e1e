import '@mantine/core/styles.css';
import '../../theme/global.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { cssVariablesResolver } from '../../theme/css-variables.ts';
import { theme } from '../../theme/theme.ts';
import GalleryPage from './GalleryPage.tsx';

const place = document.getElementById('gallery');
if (place) {
  createRoot(place).render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <GalleryPage />
    </MantineProvider>,
  );
}
