//! A draft as a Word file: title block, headings, paragraphs numbered through from 1, page numbers.

use crate::model::report::Draft;
use base::{Date, Error, Result};
use docx_rs::{
    AbstractNumbering, AlignmentType, Docx, Footer, IndentLevel, Level, LevelJc, LevelText, NumberFormat, Numbering,
    NumberingId, PageNum, Paragraph, Run, RunFonts, SpecialIndentType, Start, Style, StyleType,
};
use std::io::Cursor;

/// The numbering of paragraphs.
const NUMBERED: usize = 2;
const FONT: &str = "Times New Roman";

/// Writes the file. `day` stands in its properties.
pub(crate) fn write(draft: &Draft, day: Date) -> Result<Vec<u8>> {
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT);
    let style = |id: &str, name: &str, size: usize| Style::new(id, StyleType::Paragraph).name(name).size(size).bold();
    let level = Level::new(0, Start::new(1), NumberFormat::new("decimal"), LevelText::new("%1."), LevelJc::new("left"))
        .indent(Some(0), Some(SpecialIndentType::FirstLine(0)), None, None);
    let made = format!("{day}T00:00:00Z");
    let mut file = Docx::new()
        .default_fonts(fonts)
        .default_size(24)
        .created_at(&made)
        .updated_at(&made)
        .add_style(style("Title", "Title", 32).align(AlignmentType::Center))
        .add_style(style("Heading1", "heading 1", 26).outline_lvl(0))
        .add_abstract_numbering(AbstractNumbering::new(NUMBERED).add_level(level))
        .add_numbering(Numbering::new(NUMBERED, NUMBERED))
        .footer(Footer::new().add_paragraph(Paragraph::new().align(AlignmentType::Center).add_page_num(PageNum::new())))
        .add_paragraph(Paragraph::new().style("Title").add_run(Run::new().add_text(&draft.title)));
    for line in &draft.lines {
        let line = Paragraph::new().align(AlignmentType::Center).add_run(Run::new().add_text(line));
        file = file.add_paragraph(line);
    }
    for chapter in draft.chapters.iter().filter(|chapter| !chapter.paragraphs.is_empty()) {
        let heading = Paragraph::new().style("Heading1").keep_next(true).add_run(Run::new().add_text(&chapter.heading));
        file = file.add_paragraph(heading);
        for item in &chapter.paragraphs {
            let paragraph = Paragraph::new()
                .numbering(NumberingId::new(NUMBERED), IndentLevel::new(0))
                .add_run(Run::new().add_text(item.whole()));
            file = file.add_paragraph(paragraph);
        }
    }
    let mut bytes = Cursor::new(Vec::new());
    file.build().pack(&mut bytes).map_err(Error::internal)?;
    Ok(bytes.into_inner())
}
