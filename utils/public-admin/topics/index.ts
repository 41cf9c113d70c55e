export { findTopics, topicIds } from './find';
