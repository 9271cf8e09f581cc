using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Vocabularies;
using Compliance.Yaml;

namespace Compliance.Rules.Loading;

/// <summary>Loads rule files into a rulebook. Finds all mistakes of all files in one run.</summary>
public static class RulebookLoader
{
    /// <summary>Loads rule files.</summary>
    /// <param name="files">The files; their order does not matter.</param>
    /// <returns>The rulebook, when no file has an error, and the diagnostics of all files.</returns>
    public static RulebookResult Load(RuleFileSet files) => Load(files, ReadLimits.Authored);

    /// <summary>Loads rule files.</summary>
    /// <param name="files">The files; their order does not matter.</param>
    /// <param name="limits">The limits of one file.</param>
    /// <returns>The rulebook, when no file has an error, and the diagnostics of all files.</returns>
    public static RulebookResult Load(RuleFileSet files, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(limits);

        // Files that were found to be without fault within the usual limits need not be so within others.
        return Chosen(files, ReferenceEquals(limits, ReadLimits.Authored) ? LoadAuthored(files) : LoadFiles(files, limits));
    }

    /// <summary>Loads another version of rules, such as an earlier one, for the vocabulary of rules that are loaded: declarations then are read once for both.</summary>
    /// <param name="files">The files of the other version. Its own vocabulary is passed over.</param>
    /// <param name="rulebook">The rules whose vocabulary is used.</param>
    /// <returns>The rulebook, when no file has an error, and the diagnostics of all files: what the other version names and the vocabulary lacks is an error.</returns>
    public static RulebookResult LoadBeside(RuleFileSet files, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(rulebook);
        return Chosen(files, LoadFiles(files, ReadLimits.Authored, rulebook.Vocabulary));
    }

    private static RulebookResult LoadAuthored(RuleFileSet files)
    {
        if (files.Form?.Read(files) is { } shipped)
        {
            return new RulebookResult(shipped, []);
        }

        if (CompiledRules.KeyOf(files) is not { } key)
        {
            return LoadFiles(files, ReadLimits.Authored);
        }

        if (CompiledRules.Find(files, key) is { } compiled)
        {
            return new RulebookResult(compiled, []);
        }

        var loaded = LoadFiles(files, ReadLimits.Authored);
        CompiledRules.Cache(files, key, loaded);
        return loaded;
    }

    private static RulebookResult Chosen(RuleFileSet files, RulebookResult all)
    {
        if (all.Rulebook is not { } rulebook)
        {
            return all;
        }

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(all.Diagnostics);
        var chosen = SetChoice.Apply(rulebook, files.Parts, diagnostics);
        return ReferenceEquals(chosen, rulebook) && !diagnostics.HasErrors ? all : new RulebookResult(diagnostics.HasErrors ? null : chosen, diagnostics.ToSorted());
    }

    /// <summary>Loads rule files by reading them, whatever is known of them.</summary>
    internal static RulebookResult LoadFiles(RuleFileSet files, ReadLimits limits, Vocabulary? vocabulary = null)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var folder in files.EmptyFolders)
        {
            diagnostics.Add(RuleFileDiagnostics.EmptyFolder(folder));
        }

        var parsed = Parse(files, limits, diagnostics);
        var rulebook = new RulebookBinder(parsed, files.Place, diagnostics).Bind(vocabulary);
        return new RulebookResult(diagnostics.HasErrors ? null : rulebook, diagnostics.ToSorted());
    }

    private static ImmutableArray<ParsedFile> Parse(RuleFileSet files, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var packFolders = RuleFilePlace.PackFolders(files.Files.Select(f => f.Path));
        var parsed = ImmutableArray.CreateBuilder<ParsedFile>();
        foreach (var file in files.Files)
        {
            var place = RuleFilePlace.Of(file.Path, packFolders);
            switch (place.Kind)
            {
                case null:
                    diagnostics.Add(RuleFilePlace.HasOtherExtension(file.Path)
                        ? RuleFileDiagnostics.Extension(Start(file), file.Path)
                        : RuleFileDiagnostics.StrayFile(Start(file), file.Path));
                    break;
                case { IsReadLater: false } kind when file.Read(limits, diagnostics) is { } source:
                    parsed.Add(new ParsedFile(place, source, kind.IsText ? null : YamlReader.Read(source, limits, diagnostics)));
                    break;
            }
        }

        return parsed.ToImmutable();
    }

    // A file that is not read has a name and no text.
    private static SourceSpan Start(RuleFile file) => new(new SourceFile(file.Path, string.Empty), 0, 0);
}
