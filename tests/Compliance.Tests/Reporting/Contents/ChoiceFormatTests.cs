using System.IO.Compression;
using System.Text;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>A report on chosen rules says so in every format for whole reports, and one on all rules says nothing of it.</summary>
internal sealed class ChoiceFormatTests
{
    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);

    // A table of findings has no place for what is true of the whole report.
    private static IEnumerable<string> Formats => WrittenReport.Formats.Except(["csv"]);

    [TestCaseSource(nameof(Formats))]
    public void Write_ChosenRules_NamesTheChoice(string format)
    {
        Text(format, Evaluate(new EvaluateOptions { Packs = ["cn/payment"] })).Should().ContainAny("packs cn/payment", "\"cn/payment\"\n", "packs cn&#x2F;payment", "packs cn/payment (31");
        Text(format, Evaluate(EvaluateOptions.Default)).Should().NotContain("packs cn/payment").And.NotContain("\"choice\"");
    }

    [Test]
    public void Write_Json_HoldsNamesAndNumbers()
    {
        var report = Evaluate(new EvaluateOptions { Packs = ["cn/payment"], Clauses = ["*"], Rules = ["cn-payment-s*"] });

        Text("json", report).ReplaceLineEndings("\n").Should().MatchRegex(
            "\"choice\": \\{\\s*\"packs\": \\[\\s*\"cn/payment\"\\s*\\],\\s*\"rules\": \\[\\s*\"cn-payment-s\\*\"\\s*\\],\\s*\"clauses\": \\[\\s*\"\\*\"\\s*\\],\\s*\"rules_evaluated\": [0-9]+,\\s*\"rules_loaded\": [0-9]+");
    }

    [Test]
    public void Write_Stream_NamesTheChoiceAndHasItsOwnHash()
    {
        var (whole, part) = (Line(EvaluateOptions.Default), Line(new EvaluateOptions { Rules = ["cn-payment-*"] }));

        part.Should().Contain("\"choice\":\"rules cn-payment-*\"");
        whole.Should().NotContain("\"choice\"");
        Hash(part).Should().NotBe(Hash(whole));

        static string Hash(string line) => line.Split("\"rules_sha256\":\"")[1][..64];
    }

    private static string Line(EvaluateOptions options)
    {
        using var output = new MemoryStream();
        ReportFormats.Find("ndjson")!.CreateWriter(new() { Language = Language.En }).Write([Evaluate(options)], output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static ComplianceReport Evaluate(EvaluateOptions options) =>
        Engine.Evaluate(Engine.Declarations.FromFile(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml")).GetDeclarationOrThrow(), new(2026, 11, 1), options);

    private static string Text(string format, ComplianceReport report)
    {
        var bytes = WrittenReport.Write(format, Language.En, report);
        if (format != "xlsx")
        {
            return Encoding.UTF8.GetString(bytes);
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
