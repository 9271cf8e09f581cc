using System.Text.Json;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

/// <summary>Inputs that were once read as something else than they say, with what they say.</summary>
internal sealed class FoundInputTests
{
    [TestCase("03b-formula-uncached-cell.xlsx", "equity_stakes!C2", "CMP4621")]
    [TestCase("04a-error-cell.xlsx", "equity_stakes!C2", "CMP4607")]
    [TestCase("11-merged-hidden-value.xlsx", "equity_stakes!E3", "CMP4613")]
    [TestCase("39b-nfc-dup.yaml", "39b-nfc-dup.yaml(5,11)", "CMP4004")]
    [TestCase("92-pboc-register.xlsx", "支付业务许可证", "CMP4601")]
    public async Task Check_WhatCannotBeTrusted_IsRefusedWithItsPlace(string file, string place, string code)
    {
        var result = await CheckAsync(file);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain(code).And.Contain(place);
    }

    [TestCase("01-percent-literal-quoted.xlsx", "cn-banking-capital-adequacy", "violation", Description = "7.5 shown as 7.50% is 7.5 %.")]
    [TestCase("01c-control.xlsx", "cn-banking-capital-adequacy", "violation")]
    [TestCase("70-mention-case.yaml", "zj-fin-03-name-against-function", "caution", Description = "Happy Loan mentions loan.")]
    public async Task Check_ShownValue_IsFound(string file, string rule, string kind)
    {
        using var report = await ReportAsync(file);

        report.RootElement.GetProperty("findings").EnumerateArray().Select(f => (Id(f), f.GetProperty("kind").GetString())).Should().Contain((rule, kind));

        static string? Id(JsonElement finding) => finding.GetProperty("rule") is { ValueKind: JsonValueKind.Object } rule ? rule.GetProperty("id").GetString() : finding.GetProperty("rule").GetString();
    }

    [TestCase("02-money-literal-unit.xlsx", Description = "2 shown as 2.00亿元 is enough capital.")]
    [TestCase("70b-scope-case.yaml", Description = "A scope of Deposits allows deposits.")]
    [TestCase("76-last-row-styled.xlsx", Description = "A cell without a value counts for nothing.")]
    [TestCase("77-strict.xlsx")]
    public async Task Check_ShownValue_IsNoViolation(string file)
    {
        using var report = await ReportAsync(file);

        report.RootElement.GetProperty("counts").GetProperty("violations").GetInt32().Should().Be(0);
        report.RootElement.GetProperty("counts").GetProperty("satisfied").GetInt32().Should().BePositive();
    }

    [TestCase("05-date-b27.xlsx", true)]
    [TestCase("05-date-b31.xlsx", false)]
    public async Task Check_EastAsianDate_IsADay(string file, bool isShort)
    {
        var result = await CheckAsync(file);

        result.ExitCode.Should().Be(2, "the file is read, and its few facts decide nothing");
        result.Error.Contains("CMP4616", StringComparison.Ordinal).Should().Be(isShort);
    }

    [TestCase("13-placeholder-slash.xlsx", "fhc_status!B2")]
    [TestCase("62-csv-NA-text", "fhc_status.csv!B2")]
    public async Task Check_Placeholder_IsUndeclaredWithANotice(string file, string place)
    {
        var result = await CheckAsync(file);

        result.Error.Should().Contain("CMP2244").And.Contain(place);
        using var report = JsonDocument.Parse(result.Output);
        report.RootElement.GetProperty("questions").EnumerateArray().Select(q => q.ToString()).Should().Contain(q => q.Contains("regulator_document", StringComparison.Ordinal));
    }

    [Test]
    public async Task Check_ExtensionInCapitals_IsReadToo()
    {
        using var reports = await ReportAsync("20-upper-extension");

        reports.RootElement.GetProperty("reports").EnumerateArray()
            .Select(r => (Path.GetFileName(r.GetProperty("declaration").GetProperty("name").GetString()), r.GetProperty("counts").GetProperty("violations").GetInt32()))
            .Should().Equal(("B.YAML", 2), ("a.yaml", 0));
    }

    [Test]
    public async Task Check_OpenEnd_IsAfterAnyDay()
    {
        var result = await CliProcess.RunAsync("check", CliProcess.Data("inputs/45-open-end/company.yaml"), "--no-config", "--no-shipped", "--rules", CliProcess.Data("inputs/45-open-end/pack"), "-o", "json");

        result.ExitCode.Should().Be(1, result.Error);
        result.Output.Should().Contain("\"r1\"");
    }

    [Test]
    public async Task Check_TotalRow_IsNoThing()
    {
        var result = await CheckAsync("12-total-row.xlsx");

        result.Error.Should().Contain("CMP4614");
        result.Output.Should().NotContain("equity_stakes[合计]");
    }

    [Test]
    public async Task Check_MergedCells_SayTheSameOfEachRow()
    {
        var result = await CheckAsync("11b-merged-empty.xlsx");

        result.ExitCode.Should().Be(1, result.Error);
        result.Output.Should().Contain("11b-merged-empty.xlsx!equity_stakes!E2");
    }

    [Test]
    public async Task Map_Register_GivesColumnsByWhichItIsRead()
    {
        using var folder = new TemporaryFolder();
        var file = RepositoryRoot.Combine(CliProcess.Data("inputs/92-pboc-register.xlsx"));

        var map = await CliProcess.RunAsync("map", file, "--no-config", "--lang", "en");

        map.ExitCode.Should().Be(0, map.Error);
        map.Output.Should().Contain("\"支付业务许可证\":\n    list: \"licences\"\n    row: 2\n")
            .And.Contain("\"许可证编号\": number").And.Contain("\"有效期至\": valid.to").And.Contain("\"法定代表人（负责人）\": none  # not recognised");
        await File.WriteAllTextAsync(folder.File("compliance.yaml"), map.Output.Replace("\"业务类型\": business_types", "\"业务类型\": none", StringComparison.Ordinal));
        var result = await CliProcess.RunAsync("check", file, "--config", folder.File("compliance.yaml"), "--lang", "en");
        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("CMP4001", "the register names no company that declares").And.Contain("CMP4618").And.NotContain("CMP4601").And.NotContain("CMP2004");
    }

    private static Task<CliResult> CheckAsync(string file) =>
        CliProcess.RunAsync("check", CliProcess.Data($"inputs/{file}"), "--no-config", "--lang", "en", "-o", "json");

    private static async Task<JsonDocument> ReportAsync(string file)
    {
        var result = await CheckAsync(file);
        result.ExitCode.Should().BeOneOf([0, 1], result.Error);
        return JsonDocument.Parse(result.Output);
    }
}
