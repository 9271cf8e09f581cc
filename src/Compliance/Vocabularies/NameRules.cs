using System.Text;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Vocabularies;

/// <summary>What ids and Chinese labels must look like to be names in declarations and rules.</summary>
internal sealed class NameRules(DiagnosticBag diagnostics)
{
    /// <summary>Checks an id: snake_case.</summary>
    public void CheckId(string id, SourceSpan span)
    {
        if (!IsSnakeCase(id))
        {
            var correction = ToSnakeCase(id);
            diagnostics.Add(VocabularyDiagnostics.NotSnakeCase(span, id, IsSnakeCase(correction) ? correction : null));
        }
    }

    /// <summary>Checks an id that stands as a key: snake_case and no word of the language.</summary>
    public void CheckKeyId(string id, SourceSpan span)
    {
        CheckId(id, span);
        CheckReserved(id, span);
    }

    /// <summary>Checks a label that stands as a key: the Chinese, or that which stands for it. Only a Chinese one can be written in conditions, without spaces and signs.</summary>
    public void CheckKeyLabel(LocatedLabel located)
    {
        var (label, span) = (located.Text.Zh, located.NameSpan);
        var isChinese = located.Text.Find("zh") is not null;
        if (label.Length == 0 || isChinese && label.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c != '_')))
        {
            diagnostics.Add(VocabularyDiagnostics.LabelNotUsable(span, label));
        }

        CheckReserved(label, span);
    }

    private static bool IsSnakeCase(string id)
    {
        if (id.Length == 0 || !char.IsAsciiLetterLower(id[0]) || id[^1] == '_')
        {
            return false;
        }

        for (var i = 1; i < id.Length; i++)
        {
            var isSeparator = id[i] == '_' && id[i - 1] != '_';
            if (!char.IsAsciiLetterLower(id[i]) && !char.IsAsciiDigit(id[i]) && !isSeparator)
            {
                return false;
            }
        }

        return true;
    }

    private static string ToSnakeCase(string id)
    {
        var result = new StringBuilder(id.Length + 4);
        foreach (var c in id)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                if (result.Length > 0 && result[^1] != '_')
                {
                    result.Append('_');
                }

                result.Append(char.ToLowerInvariant(c));
            }
            else
            {
                result.Append(c is '-' or ' ' or '.' ? '_' : c);
            }
        }

        return result.ToString();
    }

    private void CheckReserved(string name, SourceSpan span)
    {
        if (ReservedWords.Contains(name))
        {
            diagnostics.Add(VocabularyDiagnostics.ReservedWord(span, name));
        }
    }
}
