/** The CMS families, each in a file of its own. To add one: see CONTRIBUTING, "How to add a family". */
import type { Family } from '../../types';

export const families: readonly Family[] = [];
