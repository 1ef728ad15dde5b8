// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- without it, only who compiles this folder has it
/// <reference path="./pdfmake-modules.d.ts" />
import LayoutBuilderPart, { type LayoutBuilderClass } from 'pdfmake/js/LayoutBuilder.js';
import PDFDocumentPart, { type PDFDocumentClass } from 'pdfmake/js/PDFDocument.js';
import RendererPart, { type RendererClass } from 'pdfmake/js/Renderer.js';
import SVGMeasurePart, { type SVGMeasureClass } from 'pdfmake/js/SVGMeasure.js';

/*
 * The parts that pdfmake's own printer puts together. That printer draws what it has laid out in one go, and content
 * can only be tagged while it is drawn.
 */

type Constructor = abstract new (...given: never[]) => object;

/** What CommonJS exports as its default is wrapped once by Node, and by bundlers as they like. */
const unwrapped = <Part extends Constructor>(part: Part | { readonly default: Part }): Part =>
  'default' in part ? part.default : part;

export const LayoutBuilder: LayoutBuilderClass = unwrapped(LayoutBuilderPart);
export const PDFDocument: PDFDocumentClass = unwrapped(PDFDocumentPart);
export const Renderer: RendererClass = unwrapped(RendererPart);
export const SVGMeasure: SVGMeasureClass = unwrapped(SVGMeasurePart);
