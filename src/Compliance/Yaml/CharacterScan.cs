using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Yaml;

/// <summary>Reports characters that hide, wherever in the file they stand: comments and quoted texts included.</summary>
internal static class CharacterScan
{
    /// <summary>Reports all such characters.</summary>
    /// <returns>The edits that take them out, so that what is visible is what is parsed.</returns>
    public static List<TextEdit> Run(SourceFile file, DiagnosticBudget diagnostics)
    {
        var edits = new List<TextEdit>();
        var from = 0;
        while (!diagnostics.IsExhausted && CharacterClassifier.TryFindNext(file.Text, from, out var found))
        {
            from = EndOfRun(file.Text, found);
            if (HiddenCharacterDiagnostic.For(new SourceSpan(file, found.Offset, from - found.Offset), found) is { } diagnostic)
            {
                diagnostics.Add(diagnostic);
                edits.Add(new TextEdit(found.Offset, from - found.Offset, Replacement(found.Kind)));
            }
        }

        return edits;
    }

    // A row of the same character is one mistake: binary files would otherwise fill the list with one cause.
    private static int EndOfRun(string text, FoundCharacter first)
    {
        var end = first.Offset + first.Length;
        while (end < text.Length && CharacterClassifier.At(text, end) is var next && next.CodePoint == first.CodePoint)
        {
            end += next.Length;
        }

        return end;
    }

    private static string Replacement(CharacterKind kind) => kind switch
    {
        // YAML would end the line here, and what follows would become an invisible key.
        CharacterKind.LineSeparator => " ",
        CharacterKind.LoneSurrogate => "\uFFFD",
        _ => string.Empty,
    };
}
