import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './icon';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly focusFirst?: boolean;
}

/** The search box. `/` anywhere leads here; Escape empties it before it closes anything. */
export function SearchBox({ value, onChange, onKeyDown, focusFirst }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  // At once, not after the next frame: what is typed before the box has the focus is lost.
  useLayoutEffect(() => {
    if (focusFirst) input.current?.focus();
  }, [focusFirst]);
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        data-search
        aria-label={i18n.t('search.label')}
        placeholder={i18n.t('search.placeholder')}
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault();
            onChange('');
          } else onKeyDown?.(event);
        }}
      />
      {!value && <span class="search-key">/</span>}
    </search>
  );
}
