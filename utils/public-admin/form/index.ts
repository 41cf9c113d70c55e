export { formIds, guessForm } from './guess';
