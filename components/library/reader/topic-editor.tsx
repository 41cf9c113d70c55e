/** The article's topics: each says which words caused it; the reader takes away and adds, and is remembered. */
import { i18n } from '#i18n';
import { type Annotations, type Corrections, effectiveTopics } from '@/utils/article';
import { knownTopics, topicName } from '../../text/topic-name';
import { Icon } from '../../ui/icon';

interface TopicEditorProps {
  readonly annotations: Annotations;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** The corrections after a topic was put on or taken off; doing and undoing leaves no trace. */
export function corrected(annotations: Annotations, topic: string, on: boolean): Corrections {
  const { topicsAdded, topicsRemoved } = annotations.corrections;
  const found = annotations.topics.some(({ id }) => id === topic);
  const without = (list: readonly string[]) => list.filter((id) => id !== topic);
  return {
    ...annotations.corrections,
    topicsAdded: on && !found ? [...without(topicsAdded), topic] : without(topicsAdded),
    topicsRemoved: !on && found ? [...without(topicsRemoved), topic] : without(topicsRemoved),
  };
}

export function TopicEditor({ annotations, onCorrect }: TopicEditorProps) {
  const topics = effectiveTopics(annotations);
  const because = new Map(annotations.topics.map((topic) => [topic.id, topic.because.join(', ')]));
  return (
    <section class="topic-editor" aria-labelledby="topics-label">
      <h2 class="field-label" id="topics-label">
        {i18n.t('page.topics')}
      </h2>
      <ul class="chips">
        {topics.map((topic) => (
          <li
            key={topic}
            class="chip"
            title={because.has(topic) ? i18n.t('page.because', [because.get(topic) ?? '']) : ''}
          >
            {topicName(topic)}
            <button
              type="button"
              aria-label={i18n.t('topics.remove', [topicName(topic)])}
              onClick={() => onCorrect(corrected(annotations, topic, false))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <select
        class="select"
        aria-label={i18n.t('topics.add')}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value) onCorrect(corrected(annotations, event.currentTarget.value, true));
        }}
      >
        <option value="">{i18n.t('topics.add')}</option>
        {knownTopics
          .filter((topic) => !topics.includes(topic))
          .map((topic) => (
            <option key={topic} value={topic}>
              {topicName(topic)}
            </option>
          ))}
      </select>
    </section>
  );
}
