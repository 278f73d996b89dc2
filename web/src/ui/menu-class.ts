/** The look of what floats with choices in it: menus and select lists. */
export const menuClass =
  'z-50 max-w-80 overflow-y-auto rounded-md border border-line bg-raised p-1 text-ink text-sm shadow-float animate-float-in';

export const menuItemClass =
  'relative flex min-h-8 cursor-pointer select-none items-center gap-2 rounded-md px-2.5 py-1.5 outline-none data-[disabled]:cursor-not-allowed data-[disabled]:opacity-55 data-[highlighted]:bg-hover pointer-coarse:min-h-11';
