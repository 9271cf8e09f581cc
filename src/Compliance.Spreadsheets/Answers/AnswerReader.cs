using Compliance.Declarations.Answers;
using Compliance.Diagnostics;
using Compliance.Spreadsheets.Workbooks;

namespace Compliance.Spreadsheets.Answers;

/// <summary>Reads the answers that were written into the sheet of questions of a report in a workbook. Bad input is never an exception.</summary>
public static class AnswerReader
{
    /// <summary>Reads a workbook (.xlsx, .xlsm).</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    /// <returns>The answers, in the order of their rows; or the mistakes. A sheet without an answer is a warning.</returns>
    public static AnswerResult Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        var answers = new List<FactAnswer>();
        var isFound = false;
        foreach (var sheet in WorkbookReader.Read(path, diagnostics))
        {
            if (AnswerHeads.Find(sheet) is { } heads)
            {
                isFound = true;
                answers.AddRange(Of(sheet, heads, diagnostics));
            }
        }

        if (!isFound && !diagnostics.HasErrors)
        {
            diagnostics.Add(AnswerReadingDiagnostics.NoQuestions(CellPlace.Of(new SheetPlace(path))));
        }
        else if (answers.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(AnswerReadingDiagnostics.NoAnswers(CellPlace.Of(new SheetPlace(path))));
        }

        return new(diagnostics.HasErrors ? null : new FactAnswers(answers), diagnostics.ToSorted());
    }

    private static IEnumerable<FactAnswer> Of(Sheet sheet, AnswerHeads heads, DiagnosticBag diagnostics)
    {
        foreach (var row in sheet.Rows.Where(r => r.Index > heads.Row))
        {
            if (row[heads.Answer] is not { } answer || string.IsNullOrWhiteSpace(answer.Value))
            {
                continue;
            }

            if (row[heads.Path] is { } path && row[heads.Company] is { } company)
            {
                yield return new(company.Text, path.Text, answer.Value.Trim(), answer.Span);
            }
            else
            {
                diagnostics.Add(AnswerReadingDiagnostics.NoPath(answer.Span));
            }
        }
    }
}
