import { Component, createRef, type ReactNode } from 'react';
import { scrollerOf } from '@/lib/scroll/scroller-of.ts';

interface ReadingPlaceProps {
  /** Id of the first item. */
  first: string | undefined;
  /** With an element that carries `data-item` and its id for each item. */
  children: ReactNode;
}

/**
 * Keeps what the reader sees where it is when earlier items come in above it. Not every browser does that by itself, and
 * none at the very top. A class, since only a class learns of a change before it is made.
 */
export class ReadingPlace extends Component<ReadingPlaceProps, object, number> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: ReadingPlaceProps): number | null {
    return before.first === this.props.first ? null : (this.#find(before.first)?.getBoundingClientRect().top ?? null);
  }

  override componentDidUpdate(before: ReadingPlaceProps, _state: object, top?: number): void {
    const item = this.#find(before.first);
    if (item && typeof top === 'number') {
      scrollerOf(item).scrollBy({ top: item.getBoundingClientRect().top - top, behavior: 'instant' });
    }
  }

  #find(id: string | undefined): Element | null | undefined {
    return id === undefined ? null : this.#root.current?.querySelector(`[data-item="${CSS.escape(id)}"]`);
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}
