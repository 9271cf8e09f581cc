using System.Text;
using Compliance.Cli.Configuration;
using Compliance.Cli.Verifying;
using Compliance.Diagnostics;
using Compliance.Fuzzing.Tests.Running;
using Compliance.Reporting;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Yaml;

namespace Compliance.Fuzzing.Tests.Targets;

/// <summary>What the tool alone reads: its settings, and a report that is verified.</summary>
internal static class ToolKinds
{
    private const string Settings = """
        declarations: [declarations, company.yaml]
        rules: [rules]
        shipped_rules: true
        only: { packs: [cn/*], rules: [cn-payment-*] }
        language: en
        outputs: [console, json=out.json, sarif]
        waivers: waivers.yaml
        baseline: baseline.json
        fail_on: violation
        max_listed: 20
        horizon: 90 days
        strict: true
        """;

    private static readonly TemporaryFile ReportFile = new("report.json");

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyList<FuzzKind> All { get; } =
    [
        new("compliance.yaml", 5, [Encoding.UTF8.GetBytes(Settings)], ReadSettings),
        new("report.json", 6, [Report()], b => ReportFile.With(b, ReadReport)),
    ];

    private static bool ReadSettings(byte[] content)
    {
        var diagnostics = new DiagnosticBag();
        if (TextDecoder.Decode("compliance.yaml", content, ReadLimits.Authored, diagnostics) is { } file
            && YamlReader.Read(file, ReadLimits.Authored, diagnostics) is { } root)
        {
            _ = new SettingsBinder(new SettingsPath("compliance.yaml", "/"), diagnostics).Bind(root);
        }

        return Promise.Keeps(diagnostics.HasErrors ? null : content, diagnostics.ToSorted());
    }

    private static bool ReadReport(string path)
    {
        var diagnostics = new DiagnosticBag();
        var read = ReportRecordReader.Load(path, diagnostics) is { } file && !new ReportRecordReader(diagnostics).Read(file).IsEmpty;
        if (!read && !diagnostics.HasErrors)
        {
            throw new InvalidDataException("Nothing was read, and nothing said.");
        }

        foreach (var diagnostic in diagnostics.ToSorted())
        {
            _ = CodeFrame.Render(diagnostic, Compliance.Text.Language.Both);
        }

        return !diagnostics.HasErrors;
    }

    private static byte[] Report()
    {
        var declaration = FerryWorld.Engine.Declarations.FromText(
            "operator: { id: o, staff: 9, net_assets: 1 }\nvoyages: [{ id: v, period: 2023-01-01.. }]\npermits: []\n", "fuzz.yaml", Declarations.DeclarationFormat.Yaml).GetDeclarationOrThrow();
        using var stream = new MemoryStream();
        JsonReportWriter.Write(FerryWorld.Engine.Evaluate(declaration, new DateOnly(2026, 6, 30)), stream);
        return stream.ToArray();
    }
}
