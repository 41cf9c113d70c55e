export { findTopics, topicIds, topicsInTitle } from './find';
