/** Tags as chips, with completion from the tags in use: a combobox after the WAI-ARIA pattern. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldKey, oneLine } from '@/utils/vietnamese';
import { collator } from '../text/format';
import { Icon } from './icon';

interface TagEditorProps {
  readonly tags: readonly string[];
  /** Tags used elsewhere in the library, most used first. */
  readonly known: readonly string[];
  readonly onChange: (tags: string[]) => void;
}

const MAX_SUGGESTIONS = 6;

/** Tags that begin with, or have a word that begins with, what is typed; marks may be left out. */
export function suggestTags(typed: string, known: readonly string[], taken: readonly string[]): string[] {
  const key = foldKey(oneLine(typed));
  if (!key) return [];
  const free = known.filter((tag) => !taken.includes(tag));
  const starts = free.filter((tag) => foldKey(tag).startsWith(key));
  const inside = free.filter((tag) => !starts.includes(tag) && foldKey(tag).includes(` ${key}`));
  return [...starts, ...inside].slice(0, MAX_SUGGESTIONS);
}

export function TagEditor({ tags, known, onChange }: TagEditorProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const suggestions = suggestTags(typed, known, tags);

  const add = (text: string) => {
    const tag = oneLine(text).replace(/^#/, '');
    setTyped('');
    setChosen(-1);
    const key = foldKey(tag);
    if (!tag || tags.some((other) => foldKey(other) === key && other.toLowerCase() === tag.toLowerCase()))
      return;
    onChange([...tags, tag].sort(collator.compare));
  };
  const remove = (tag: string) => onChange(tags.filter((other) => other !== tag));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return; // A Vietnamese input method is still putting the marks on.
    const count = suggestions.length;
    if (event.key === 'ArrowDown' && count) setChosen((chosen + 1) % count);
    else if (event.key === 'ArrowUp' && count) setChosen((chosen - 1 + count) % count);
    else if ((event.key === 'Enter' || event.key === ',') && typed.trim()) add(suggestions[chosen] ?? typed);
    else if (event.key === 'Escape' && typed) setTyped('');
    else if (event.key === 'Backspace' && !typed && tags.length) remove(tags[tags.length - 1]!);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="tag-editor">
      <label class="field-label" for={`${id}-input`}>
        {i18n.t('tag.label')}
      </label>
      <div class="tag-box">
        {tags.map((tag) => (
          <span key={tag} class="chip">
            {tag}
            <button type="button" aria-label={i18n.t('tag.remove', [tag])} onClick={() => remove(tag)}>
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          id={`${id}-input`}
          role="combobox"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
          autocomplete="off"
          maxLength={100}
          placeholder={tags.length ? '' : i18n.t('tag.placeholder')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() && add(typed)}
        />
      </div>
      <div
        class="suggestions"
        role="listbox"
        id={`${id}-list`}
        aria-label={i18n.t('tag.suggestions')}
        hidden={!suggestions.length}
      >
        {suggestions.map((tag, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the combobox, as the pattern asks.
          // biome-ignore lint/a11y/useFocusableInteractive: options are active descendants, never focused.
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            // Before the blur of the input would add what was typed so far.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
