using System.Collections.Immutable;
using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Manifests;

/// <summary>Reads a manifest. It names no algorithm and no key: what a file says of itself is not believed.</summary>
internal sealed class ManifestReader(DiagnosticBag diagnostics)
{
    private const int HexDigits = 64;

    /// <summary>Reads a manifest; what is wrong goes to the diagnostics.</summary>
    /// <returns>The manifest, or <see langword="null"/> after an error.</returns>
    public RuleManifest? Read(SourceFile file)
    {
        var errors = diagnostics.Count;
        if (JsonReader.Read(file, ReadLimits.Authored, diagnostics) is not { } root || MappingReader.Open(root, ManifestKeywords.File, diagnostics) is not { } reader)
        {
            return null;
        }

        // The keys of another format mean something else.
        if (reader.Required(ManifestKeywords.Format) is { } format && format is not ScalarNode { Text: RuleManifest.Format })
        {
            diagnostics.Add(ManifestDiagnostics.UnknownFormat(format.Span));
            return null;
        }

        var name = Name(reader.Required(ManifestKeywords.Name));
        var issue = Issue(reader.Required(ManifestKeywords.Issue));
        var files = Files(ScalarReading.Items(reader.Required(ManifestKeywords.Files), diagnostics));
        reader.Finish();
        return diagnostics.HasErrorsSince(errors) ? null : new RuleManifest(name!, issue!.Value, files);
    }

    private string? Name(LocatedNode? node)
    {
        var name = ScalarReading.Text(node, diagnostics);
        if (name is not null && !RulesName.IsValid(name))
        {
            diagnostics.Add(ManifestDiagnostics.NameExpected(node!.Span, name));
        }

        return name;
    }

    private int? Issue(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var issue) && issue > 0)
        {
            return issue;
        }

        diagnostics.Add(ManifestDiagnostics.IssueExpected(node!.Span, text));
        return null;
    }

    private ImmutableArray<ManifestEntry> Files(ImmutableArray<LocatedNode> nodes)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<ManifestEntry>(nodes.Length);
        foreach (var node in nodes)
        {
            if (Entry(node) is not { } entry)
            {
                continue;
            }

            if (first.TryAdd(entry.Path, entry.Span))
            {
                files.Add(entry);
            }
            else
            {
                diagnostics.Add(ManifestDiagnostics.PathTwice(entry.Span, first[entry.Path], entry.Path));
            }
        }

        return files.ToImmutable();
    }

    private ManifestEntry? Entry(LocatedNode node)
    {
        if (MappingReader.Open(node, ManifestKeywords.Entry, diagnostics) is not { } reader)
        {
            return null;
        }

        var pathNode = reader.Required(ManifestKeywords.Path);
        var hashNode = reader.Required(ManifestKeywords.Sha256);
        reader.Finish();

        // As written: a path has no other spelling that would be the same.
        var (path, hash) = ((pathNode as ScalarNode)?.Text, (hashNode as ScalarNode)?.Text);
        if (pathNode is not null && (path is null || !ManifestPath.IsInside(path)))
        {
            diagnostics.Add(ManifestDiagnostics.PathImpossible(pathNode.Span, path ?? string.Empty));
            return null;
        }

        if (hashNode is not null && (hash is not { Length: HexDigits } || !hash.All(char.IsAsciiHexDigitLower)))
        {
            diagnostics.Add(ManifestDiagnostics.HashExpected(hashNode.Span, hash ?? string.Empty));
            return null;
        }

        return path is null || hash is null ? null : new ManifestEntry(path, hash, pathNode!.Span);
    }
}
