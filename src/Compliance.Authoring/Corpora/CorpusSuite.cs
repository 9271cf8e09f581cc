using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Yaml;

namespace Compliance.Authoring.Corpora;

/// <summary>Corpus files, read and checked.</summary>
/// <param name="Files">The files that could be read, by path.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
public sealed record CorpusSuite(ImmutableArray<CorpusFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether a file is so wrong that the corpora cannot be trusted.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Reads corpus files.</summary>
    /// <param name="files">Files of any kind; those of a corpus are read (<see cref="CorpusPlace"/>).</param>
    /// <param name="rulebook">The rules that judge. Of a narrowed rulebook all of <see cref="Rulebook.Whole"/>: what is lawful is lawful by all rules.</param>
    public static CorpusSuite Load(RuleFileSet files, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(rulebook);

        var diagnostics = new DiagnosticBag();
        var reader = new CorpusFileReader(rulebook.Whole, diagnostics);
        ImmutableArray<CorpusFile> read =
        [
            .. files.Files
                .Select(f => CorpusPlace.Of(f.Path) is { } place && f.Read(ReadLimits.Authored, diagnostics) is { } source && YamlReader.Read(source, ReadLimits.Authored, diagnostics) is { } root
                    ? reader.Read(root, place)
                    : null)
                .OfType<CorpusFile>(),
        ];
        foreach (var same in read.GroupBy(f => f.Name.Zh, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var again in same.Skip(1))
            {
                diagnostics.Add(CorpusDiagnostics.SameName(again.Span, same.First().Span, same.Key));
            }
        }

        return new CorpusSuite(read, diagnostics.ToSorted());
    }

    /// <summary>Gets the number of files.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Files.Length} corpus files");
}
