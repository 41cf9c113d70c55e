import { i18n } from '#i18n';
import type { Topic } from '@/utils/article';
import { topicName } from '../text/topic-name';

/** Topics as chips; each says on hover, and to screen readers, which words of the article caused it. */
export function TopicChips({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <ul class="chips" aria-label={i18n.t('page.topics')}>
      {topics.map((topic) => {
        const because = i18n.t('page.because', [topic.because.join(', ')]);
        return (
          <li key={topic.id} class="chip chip-topic" title={because}>
            {topicName(topic.id)}
            <span class="only-heard">. {because}</span>
          </li>
        );
      })}
    </ul>
  );
}
