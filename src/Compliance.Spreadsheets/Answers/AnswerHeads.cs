using Compliance.Declarations.Answers;
using Compliance.Text;

namespace Compliance.Spreadsheets.Answers;

/// <summary>Where the columns of a sheet of questions are, which may have been moved.</summary>
/// <param name="Row">The row of the heads.</param>
/// <param name="Company">The column of the company.</param>
/// <param name="Path">The column of the path.</param>
/// <param name="Answer">The column of the answer.</param>
internal sealed record AnswerHeads(int Row, int Company, int Path, int Answer)
{
    /// <summary>Finds them.</summary>
    /// <returns>The columns, or <see langword="null"/> where this is no sheet of questions.</returns>
    public static AnswerHeads? Find(Sheet sheet)
    {
        foreach (var row in sheet.Rows)
        {
            if (Column(row, AnswerSheet.Answer) is { } answer && Column(row, AnswerSheet.Path) is { } path && Column(row, AnswerSheet.Company) is { } company)
            {
                return new(row.Index, company, path, answer);
            }
        }

        return null;
    }

    private static int? Column(SheetRow row, LocalizedText head) =>
        row.Cells.FirstOrDefault(c => c.Text == head.Zh || c.Text == head.En || c.Text == head.In(Language.Both))?.Column;
}
