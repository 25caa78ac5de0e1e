import { addDays } from '@papertide/core';
import type { StandoutAnswer } from '@papertide/core/query';
import { cohorts, paperRows } from '@papertide/store';
