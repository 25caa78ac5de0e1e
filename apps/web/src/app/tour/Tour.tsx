import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { steps, tourSeen } from './steps.ts';
import classes from './Tour.module.css';

/** A card in the corner that goes through the steps and outlines what each is about. The page stays usable; Esc skips. */
export default function Tour({ onClose }: { readonly onClose: () => void }) {
  const [at, setAt] = useState(0);
  const step = steps[at];
  useEffect(() => {
    if (step === undefined) return;
    const place = [...document.querySelectorAll<HTMLElement>(step.where)].find((each) => each.offsetParent !== null);
    place?.classList.add(classes.here ?? '');
    return () => place?.classList.remove(classes.here ?? '');
  }, [step]);
  const close = (): void => {
    tourSeen.set(true);
    onClose();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || document.querySelector('[role="dialog"]') !== null) return;
      tourSeen.set(true);
      onClose();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onClose]);
  if (step === undefined) return null;
  const isLast = at === steps.length - 1;
  return (
    <aside className={`${classes.card} pt-screen-only`} aria-label="Tour">
      <p className={`${classes.count} pt-figures`}>
        {at + 1} of {steps.length}
      </p>
      <div aria-live="polite">
        <h2 className={classes.title}>{step.title}</h2>
        <p className={classes.text}>{step.text}</p>
      </div>
      <div className={classes.buttons}>
        {!isLast && <Button onClick={close}>Skip the tour</Button>}
        <Button variant="filled" onClick={isLast ? close : () => setAt(at + 1)}>
          {isLast ? 'Done' : 'Next'}
        </Button>
      </div>
    </aside>
  );
}
