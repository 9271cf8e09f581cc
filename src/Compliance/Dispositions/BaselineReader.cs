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

        // The entries of another version mean something else: one mistake says all there is to say.
        var version = reader.Required(BaselineKeywords.SchemaVersion);
        if (version is not null && !IsKnown(version))
        {
            diagnostics.Add(BaselineDiagnostics.UnknownVersion(version.Span));
            return null;
        }

        var asOf = ScalarReading.Date(reader.Required(BaselineKeywords.AsOf), diagnostics);
        var nodes = ScalarReading.Items(reader.Required(BaselineKeywords.Findings), diagnostics);
        reader.Finish();
        var entries = Entries(nodes, diagnostics);
        return asOf is { } day ? new Baseline(file.Path, ContentHash.Of(file.Text), day, entries) : null;
    }

    private static bool IsKnown(LocatedNode version) =>
        version is ScalarNode { Text: var text } && text == BaselineKeywords.Version.ToString(CultureInfo.InvariantCulture);

    // A finding has one entry. Things without an id that are alike have one each, under their places.
    private static ImmutableArray<BaselineEntry> Entries(ImmutableArray<LocatedNode> nodes, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<(string Company, string Fingerprint, string Subject), SourceSpan>();
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>(nodes.Length);
        foreach (var node in nodes)
        {
            if (Entry(node, diagnostics) is not { } entry)
            {
                continue;
            }

            var key = (TextEquality.KeyOf(entry.Company), entry.Fingerprint, TextEquality.KeyOf(entry.Subject));
            if (!first.TryAdd(key, node.Span))
            {
                diagnostics.Add(BaselineDiagnostics.EntryTwice(node.Span, first[key]));
            }

            entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    private static BaselineEntry? Entry(LocatedNode node, DiagnosticBag diagnostics)
    {
        if (MappingReader.Open(node, BaselineKeywords.Entry, diagnostics) is not { } reader)
        {
            return null;
        }

        var company = Company(reader, diagnostics);
        var fingerprint = ScalarReading.Text(reader.Required(BaselineKeywords.Fingerprint), diagnostics);
        var rule = ScalarReading.Text(reader.Required(BaselineKeywords.Rule), diagnostics);
        var subject = ScalarReading.Text(reader.Required(BaselineKeywords.Subject), diagnostics);
        var kind = ScalarReading.Word(reader.Required(BaselineKeywords.Kind), BaselineKeywords.Kinds, BaselineKeywords.KindOfFinding, diagnostics);
        reader.Finish();
        return company is null || fingerprint is null || rule is null || subject is null || kind is null
            ? null
            : new BaselineEntry(company, fingerprint, rule, subject, kind.Value);
    }

    private static string? Company(MappingReader reader, DiagnosticBag diagnostics)
    {
        var entry = reader.Entry(BaselineKeywords.Company);
        if (entry is null || entry.Value is ScalarNode { IsNull: true } || (entry.Value is ScalarNode scalar && string.IsNullOrWhiteSpace(scalar.Text)))
        {
            diagnostics.Add(BaselineDiagnostics.NoCompany(entry?.Value.Span ?? reader.Node.Span));
            return null;
        }

        return ScalarReading.Text(entry.Value, diagnostics);
    }
}
