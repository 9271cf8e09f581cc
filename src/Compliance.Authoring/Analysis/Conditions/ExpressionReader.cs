using Compliance.Authoring.Analysis.Symbols;
using Compliance.Conditions.Binding;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>Finds what an expression names: paths behind <c>$</c>, thresholds behind <c>parameter</c>, currencies of a conversion.</summary>
internal sealed class ExpressionReader(ConditionScope? scope, AuthoringNames names)
{
    /// <summary>Reads an expression.</summary>
    /// <returns>The type of its first part that is known: of an amount or a day with something added, that is the type of the whole.</returns>
    public FactType? Read(string text, List<Mention> mentions)
    {
        FactType? first = null;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '$')
            {
                var end = EndOf(text, at + 1);
                var type = new PathReader(names).FromName(scope, text, at + 1, end, mentions);
                first ??= type;
                at = Math.Max(end, at + 1);
            }
            else if (IsWordStart(text, at) && ParameterAt(text, at) is { } start)
            {
                var end = EndOf(text, start);
                if (names.Parameter(text[start..end]) is { } parameter)
                {
                    mentions.Add(new Mention(new Symbol(SymbolKind.Parameter, string.Empty, parameter.Id), start, end - start));
                    first ??= parameter.Type;
                }

                at = Math.Max(end, at + 1);
            }
            else
            {
                at++;
            }
        }

        return first;
    }

    /// <summary>Finds where a path or the name of a threshold ends: at a space or an operator; a hyphen belongs to it.</summary>
    public static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('+' or '*' or '×' or '÷' or '(' or ')' or '$' or '%' or '/' or ',') && !IsReversedOf(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsReversedOf(string text, int at) => text[at] == ConditionWords.OfZh && text.AsSpan(at + 1).TrimStart() is { Length: > 0 } rest
        && (char.IsAsciiDigit(rest[0]) || rest.StartsWith($"{ConditionGrammar.Parameter.Zh} ", StringComparison.Ordinal));

    private static bool IsWordStart(string text, int at) => at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]);

    private static int? ParameterAt(string text, int at)
    {
        foreach (var word in new[] { ConditionGrammar.Parameter.Id, ConditionGrammar.Parameter.Zh })
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && at + word.Length < text.Length && text[at + word.Length] == ' ')
            {
                var start = at + word.Length;
                while (start < text.Length && text[start] == ' ')
                {
                    start++;
                }

                return start;
            }
        }

        return null;
    }
}
