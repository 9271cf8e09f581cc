using System.Text.Json;
using Compliance.Cli.Tests.Running;
using Compliance.Tests.Spreadsheets;

namespace Compliance.Cli.Tests.Commands;

/// <summary>A workbook and a folder of CSV files say what the YAML file says, and their evidence names sheet and cell.</summary>
internal sealed class SpreadsheetCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_Workbook_FindsWhatTheYamlFileShows()
    {
        var book = _folder.File("company.xlsx");
        WriteBook(book);

        await CompareAsync(book, "company.xlsx!deliveries!D2");
    }

    [Test]
    public async Task Check_FolderOfCsvFiles_FindsWhatTheYamlFileShows()
    {
        File.WriteAllText(_folder.File("declaration.csv"), "as_of\n2025-06-30\n");
        File.WriteAllText(_folder.File("company.csv"), "id,name,open_interfaces\nyun,云送科技有限公司,false\n");
        File.WriteAllText(_folder.File("licences.csv"), string.Empty);
        File.WriteAllText(_folder.File("deliveries.csv"), "id,title,period,insured\nexpress,云送快递,2023-06-01..,false\nfresh,云鲜,2025-01-01..2025-03-31,\n");

        await CompareAsync(_folder.File("."), "deliveries.csv!D2");
    }

    [Test]
    public async Task Verify_ReportOfAWorkbook_IsEqual()
    {
        var (book, report) = (_folder.File("company.xlsx"), _folder.File("report.json"));
        WriteBook(book);
        await CliProcess.RunAsync(["check", book, "-o", $"json={report}", .. CliProcess.SampleRules]);

        (await CliProcess.RunAsync(["verify", report, .. CliProcess.SampleRules])).ExitCode.Should().Be(0);
    }

    [Test]
    public async Task Check_NoWorkbook_IsInvalid()
    {
        await File.WriteAllTextAsync(_folder.File("company.xlsx"), "not a workbook");

        var result = await CliProcess.RunAsync(["check", _folder.File("company.xlsx"), "--lang", "en", .. CliProcess.SampleRules]);

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("company.xlsx: error CMP4608");
    }

    private static void WriteBook(string book) => Workbook.Write(
        book,
        ("申报", [Workbook.Texts("as_of"), Workbook.Number("45838", 1)]),
        ("company", [Workbook.Texts("id", "name", "open_interfaces"), Workbook.Texts("yun", "云送科技有限公司") + "<c t=\"b\"><v>0</v></c>"]),
        ("licences", []),
        ("deliveries", [Workbook.Texts("id", "title", "period", "insured"), Workbook.Texts("express", "云送快递", "2023-06-01..", "false"), Workbook.Texts("fresh", "云鲜", "2025-01-01..2025-03-31")]));

    private static async Task CompareAsync(string declaration, string place)
    {
        var yaml = await CliProcess.RunAsync(["check", DispositionFiles.Violating, "-o", "json", .. CliProcess.SampleRules]);
        var sheets = await CliProcess.RunAsync(["check", declaration, "-o", "json", .. CliProcess.SampleRules]);

        sheets.ExitCode.Should().Be(yaml.ExitCode, sheets.Error);
        using var left = JsonDocument.Parse(yaml.Output);
        using var right = JsonDocument.Parse(sheets.Output);
        Fingerprints(right).Should().Equal(Fingerprints(left));
        right.RootElement.GetProperty("counts").ToString().Should().Be(left.RootElement.GetProperty("counts").ToString());
        right.RootElement.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("evidence").EnumerateArray())
            .Should().Contain(e => e.GetProperty("file").GetString()!.EndsWith(place, StringComparison.Ordinal) && e.GetProperty("line").ValueKind == JsonValueKind.Null);
    }

    private static IEnumerable<string?> Fingerprints(JsonDocument report) =>
        report.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString());
}
