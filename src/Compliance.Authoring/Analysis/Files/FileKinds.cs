using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Binding.Shapes;
using Compliance.Dispositions.Shapes;
using Compliance.Rules.Loading.Contents;

namespace Compliance.Authoring.Analysis.Files;

/// <summary>Finds what a file is by its path.</summary>
internal static class FileKinds
{
    private const string Waivers = "waivers.yaml";

    /// <summary>Gets the kind of a file that is none of the rule files.</summary>
    public static FileKind Of(string path) =>
        path.EndsWith(CaseFileReader.Suffix, StringComparison.Ordinal) ? FileKind.Cases
        : CorpusPlace.Of(path) is not null ? FileKind.Corpus
        : path.EndsWith(Waivers, StringComparison.Ordinal) ? FileKind.Waivers
        : FileKind.Declaration;

    /// <summary>Gets the keys of such files; <see langword="null"/> for declarations, whose keys are those of the vocabulary.</summary>
    public static MappingShape? ShapeOf(FileKind kind) => kind switch
    {
        FileKind.Cases => CaseShapes.File,
        FileKind.Corpus => CorpusShapes.File,
        FileKind.Waivers => WaiverShapes.File,
        _ => null,
    };

    /// <summary>Gets the keys of a file that lies where rule files of a kind do, though it could not be loaded.</summary>
    public static MappingShape? ShapeOfPlace(string path) => RuleFileForms.All
        .FirstOrDefault(f => f.Patterns.Any(p => Matches(p, path)))?.Shape;

    private static bool Matches(string pattern, string path)
    {
        var end = pattern.StartsWith("<pack>/", StringComparison.Ordinal) ? pattern["<pack>/".Length..] : pattern;
        var parts = end.Split('/');
        var names = path.Split('/');
        return names.Length >= parts.Length && parts.Zip(names[^parts.Length..]).All(p => p.First.StartsWith('*') ? p.Second.EndsWith(p.First[1..], StringComparison.Ordinal) : p.First == p.Second);
    }
}
