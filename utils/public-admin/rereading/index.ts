export { rereadings } from './apply';
export { mayMean } from './may-mean';
