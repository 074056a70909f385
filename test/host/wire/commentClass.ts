import { booleanArgument, isLeftOut, modelArgument, textArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { accessMethods } from './namedCollection.ts';
import { wrapRange } from './rangeClass.ts';
import type { Comment } from '../model/comment.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import type { Workbook } from '../model/workbook.ts';
import { itemAlreadyExists } from '../protocol/hostError.ts';

interface PlacedComment {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

const commentClass: HostClass<PlacedComment> = defineClass<PlacedComment>({
  name: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    id: { get: ({ comment }) => comment.id },
    authorName: { get: ({ comment }) => comment.authorName },
    contentType: { get: () => 'Plain' },
    content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => {
        comment.content = textArgument(value, 'Comment.content');
      },
    },
    resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => {
        comment.resolved = booleanArgument(value, 'Comment.resolved');
      },
    },
  },
  methods: {
    delete: ({ sheet, comment }) => {
      sheet.comments = sheet.comments.filter((other) => other !== comment);
    },
    getLocation: ({ sheet, comment }) =>
      wrapRange(
        new SheetRange(sheet, {
          top: comment.row,
          left: comment.column,
          rowCount: 1,
          columnCount: 1,
        }),
      ),
  },
});

function commentsOf(sheet: Sheet): readonly PlacedComment[] {
  return sheet.comments.map((comment) => ({ sheet, comment }));
}

function addComment(home: Sheet, place: unknown, content: unknown): PlacedComment {
  const location = 'CommentCollection.add';
  const range =
    modelArgument(place, SheetRange) ??
    rangeOfAddress(home, textArgument(place, location), location);
  const { sheet, rect } = range;
  sheet.guardEdit(location);
  const isTaken = sheet.comments.some((one) => one.row === rect.top && one.column === rect.left);
  if (isTaken) throw itemAlreadyExists(location);
  const comment: Comment = {
    id: sheet.workbook.newId(),
    row: rect.top,
    column: rect.left,
    content: isLeftOut(content) ? '' : textArgument(content, location),
    authorName: 'Användare',
    resolved: false,
  };
  sheet.comments.push(comment);
  return { sheet, comment };
}

const isComment = ({ comment }: PlacedComment, key: string): boolean => comment.id === key;

/** `worksheet.comments`. */
export const sheetCommentCollectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: 'CommentCollection',
  items: (sheet) => commentsOf(sheet).map((placed) => commentClass.wrap(placed)),
  methods: {
    ...accessMethods<Sheet, PlacedComment>({
      name: 'CommentCollection',
      list: commentsOf,
      matches: isComment,
      wrap: (placed) => commentClass.wrap(placed),
    }),
    add: (sheet, [place, content]) => commentClass.wrap(addComment(sheet, place, content)),
  },
});

function allComments(workbook: Workbook): readonly PlacedComment[] {
  return workbook.sheets.flatMap(commentsOf);
}

/** `workbook.comments`. */
export const commentCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'CommentCollection',
  items: (workbook) => allComments(workbook).map((placed) => commentClass.wrap(placed)),
  methods: {
    ...accessMethods<Workbook, PlacedComment>({
      name: 'CommentCollection',
      list: allComments,
      matches: isComment,
      wrap: (placed) => commentClass.wrap(placed),
    }),
    add: (workbook, [place, content]) =>
      commentClass.wrap(addComment(workbook.activeSheet, place, content)),
  },
});
