using System.Text;
using Compliance.Findings;
using Compliance.Fuzzing.Tests.Running;
using Compliance.Reporting;
using Compliance.Spreadsheets;
using Compliance.Spreadsheets.Answers;
using Compliance.Tests.Spreadsheets;
using Compliance.Text;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>Workbooks and CSV files with declarations, and workbooks with answers to questions.</summary>
internal static class TableKinds
{
    private const string Permits = "id,holder,kind,valid,fee,regions\na,o,passenger,2020-01-01..,5,33\nb,o,\"freight\",2019-01-01..2020-12-31,\"1000\",\n";

    private static readonly TemporaryFile Book = new("company.xlsx");
    private static readonly TemporaryFile AnswerBook = new("answers.xlsx");
    private static readonly TemporaryFile Csv = CsvFolder();

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        new("workbook.xlsx", 3, [Declared()], b => Book.With(b, ReadBook)) { IsZip = true },
        new("answers.xlsx", 3, [Report()], b => AnswerBook.With(b, ReadAnswers)) { IsZip = true },
        new("permits.csv", 4, [Encoding.UTF8.GetBytes(Permits)], b => Csv.With(b, _ => ReadCsv())),
    ];

    private static bool ReadBook(string path)
    {
        var result = new SpreadsheetReader(FerryWorld.Engine.Declarations).FromWorkbook(path);
        return Judge(result.Declaration, Promise.Keeps(result.Declaration, result.Diagnostics));
    }

    private static bool ReadCsv()
    {
        var result = new SpreadsheetReader(FerryWorld.Engine.Declarations).FromFolder(Csv.Folder);
        return Judge(result.Declaration, Promise.Keeps(result.Declaration, result.Diagnostics));
    }

    private static bool ReadAnswers(string path)
    {
        var result = AnswerReader.Read(path);
        return Promise.Keeps(result.Answers, result.Diagnostics);
    }

    private static bool Judge(Declarations.Declaration? declaration, bool isAccepted)
    {
        if (isAccepted)
        {
            DeclarationKinds.Judge(declaration!);
        }

        return isAccepted;
    }

    private static TemporaryFile CsvFolder()
    {
        var file = new TemporaryFile("permits.csv");
        File.WriteAllText(Path.Combine(file.Folder, "operator.csv"), "id,name,staff\no,渡轮,12\n");
        return file;
    }

    private static byte[] Declared() => Book.With([], path =>
    {
        Workbook.Write(
            path,
            ("operator", [Workbook.Texts("id", "name", "staff"), Workbook.Texts("o", "渡轮") + Workbook.Number("12")]),
            ("permits", [Workbook.Texts("id", "holder", "kind", "valid", "fee"), Workbook.Texts("a", "o", "passenger", "2020-01-01..") + Workbook.Number("5")]));
        return File.ReadAllBytes(path);
    });

    // A report with questions, which is a workbook that a person answers in.
    private static byte[] Report()
    {
        var declaration = FerryWorld.Engine.Declarations.FromText("operator: { id: o }\nvoyages: [{ id: v, period: 2023-01-01.. }]\n", "fuzz.yaml", Declarations.DeclarationFormat.Yaml).GetDeclarationOrThrow();
        ComplianceReport report = FerryWorld.Engine.Evaluate(declaration, new DateOnly(2026, 6, 30));
        using var stream = new MemoryStream();
        new XlsxReportWriter(Language.Both).Write([report], stream);
        return stream.ToArray();
    }
}
