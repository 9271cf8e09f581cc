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
    // Made once: every cell of a workbook is compared with them.
    private static readonly string[] Answers = Spellings(AnswerSheet.Answer);
    private static readonly string[] Paths = Spellings(AnswerSheet.Path);
    private static readonly string[] Companies = Spellings(AnswerSheet.Company);

    /// <summary>Finds them.</summary>
    /// <returns>The columns, or <see langword="null"/> where this is no sheet of questions.</returns>
    public static AnswerHeads? Find(Sheet sheet)
    {
        foreach (var row in sheet.Rows)
        {
            if (Column(row, Answers) is { } answer && Column(row, Paths) is { } path && Column(row, Companies) is { } company)
            {
                return new(row.Index, company, path, answer);
            }
        }

        return null;
    }

    private static int? Column(SheetRow row, string[] spellings) => row.Cells.FirstOrDefault(c => Array.IndexOf(spellings, c.Text) >= 0)?.Column;

    private static string[] Spellings(LocalizedText head) => [head.Zh, head.En, head.In(Language.Both)];
}
