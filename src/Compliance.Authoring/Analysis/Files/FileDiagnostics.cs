using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Syntax;

namespace Compliance.Authoring.Analysis.Files;

/// <summary>What is wrong with a file that is not loaded with the rules.</summary>
internal static class FileDiagnostics
{
    /// <summary>Finds it; while there is no rulebook, and where the form is broken, only what is wrong with the form.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rulebook">What can be named.</param>
    /// <param name="hasFile">Whether a rule that is not among them has a file, and in it a mistake that is reported there.</param>
    public static ImmutableArray<Diagnostic> Of(WorkspaceFile file, Rulebook? rulebook, Func<string, bool> hasFile)
    {
        var parsed = ParsedText.Of(file.File);
        if (file.Kind == FileKind.Declaration && !IsDeclaration(parsed.Source?.Text ?? string.Empty, rulebook))
        {
            return [];
        }

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(parsed.Diagnostics);
        if (rulebook is not null && parsed.Root is { } root && !diagnostics.HasErrors)
        {
            Bind(file, root, rulebook, hasFile, diagnostics);
        }

        return diagnostics.ToSorted();
    }

    private static void Bind(WorkspaceFile file, LocatedNode root, Rulebook rulebook, Func<string, bool> hasFile, DiagnosticBag diagnostics)
    {
        var declarations = new DeclarationReader(rulebook.Vocabulary);
        switch (file.Kind)
        {
            case FileKind.Cases:
                foreach (var given in new CaseFileReader(rulebook, diagnostics, hasFile).ReadFacts(root))
                {
                    diagnostics.AddRange(declarations.FromNode(given, file.File.Path, DeclarationExtent.Excerpt).Diagnostics);
                }

                break;
            case FileKind.Corpus when CorpusPlace.Of(file.File.Path) is { } place:
                if (new CorpusFileReader(rulebook, diagnostics, hasFile).Read(root, place) is { } corpus)
                {
                    diagnostics.AddRange(declarations.FromNode(corpus.Given, file.File.Path).Diagnostics);
                }

                break;
            case FileKind.Declaration:
                diagnostics.AddRange(declarations.FromNode(root, file.File.Path).Diagnostics);
                break;
        }
    }

    /// <summary>Determines whether a text is a declaration, broken or not: any other YAML may be open too. A text without a key may become one.</summary>
    public static bool IsDeclaration(string text, Rulebook? rulebook)
    {
        var hasKeys = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-' || line.IndexOf(':') is not (> 0 and var colon))
            {
                continue;
            }

            hasKeys = true;
            if (rulebook?.Vocabulary.FindEntity(line[..colon].Trim().ToString()) is not null)
            {
                return true;
            }
        }

        return !hasKeys;
    }
}
