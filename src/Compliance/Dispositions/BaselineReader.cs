using System.Collections.Immutable;
using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Findings.Decisions;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>Reads baselines. Bad input is never an exception.</summary>
public static class BaselineReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where the file is, which is also the name shown in reports.</param>
    public static BaselineResult FromFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = new DiagnosticBag();
        return FromSource(TextDecoder.LoadFile(path, path, ReadLimits.Data, diagnostics), diagnostics);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name shown in messages and reports.</param>
    public static BaselineResult FromText(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return FromSource(new SourceFile(name, text), new DiagnosticBag());
    }

    private static BaselineResult FromSource(SourceFile? file, DiagnosticBag diagnostics)
    {
        var root = file is null ? null : JsonReader.Read(file, ReadLimits.Data, diagnostics);
        var baseline = root is null ? null : Bind(root, file!, diagnostics);
        return new BaselineResult(diagnostics.HasErrors ? null : baseline, diagnostics.ToSorted());
    }

    private static Baseline? Bind(LocatedNode root, SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(root, BaselineKeywords.File, diagnostics) is not { } reader)
        {
            return null;
        }

        if (reader.Required(BaselineKeywords.SchemaVersion) is { } version && version is not ScalarNode { Text: "1" })
        {
            diagnostics.Add(BaselineDiagnostics.UnknownVersion(version.Span));
        }

        var asOf = ScalarReading.Date(reader.Required(BaselineKeywords.AsOf), diagnostics);
        var entries = ScalarReading.Items(reader.Required(BaselineKeywords.Findings), diagnostics).Select(n => Entry(n, diagnostics)).OfType<BaselineEntry>().ToImmutableArray();
        reader.Finish();
        return asOf is { } day ? new Baseline(file.Path, ContentHash.Of(file.Text), day, entries) : null;
    }

    private static BaselineEntry? Entry(LocatedNode node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(node, BaselineKeywords.Entry, diagnostics) is not { } reader)
        {
            return null;
        }

        var company = ScalarReading.Text(reader.Optional(BaselineKeywords.Company), diagnostics);
        var fingerprint = ScalarReading.Text(reader.Required(BaselineKeywords.Fingerprint), diagnostics);
        var rule = ScalarReading.Text(reader.Required(BaselineKeywords.Rule), diagnostics);
        var subject = ScalarReading.Text(reader.Required(BaselineKeywords.Subject), diagnostics);
        var kind = ScalarReading.Word(reader.Required(BaselineKeywords.Kind), BaselineKeywords.Kinds, BaselineKeywords.KindOfFinding, diagnostics);
        var count = Count(reader.Required(BaselineKeywords.Count), diagnostics);
        reader.Finish();
        return fingerprint is null || rule is null || subject is null || kind is null || count is null
            ? null
            : new BaselineEntry(company, fingerprint, rule, subject, kind.Value, count.Value);
    }

    private static int? Count(LocatedNode? node, DiagnosticBag diagnostics)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        diagnostics.Add(BaselineDiagnostics.NotACount(node!.Span, text));
        return null;
    }
}
