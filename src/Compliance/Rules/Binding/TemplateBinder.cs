using System.Collections.Immutable;
using System.Text;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.Items;
using Compliance.Conditions.Expressions;
using Compliance.Syntax;

namespace Compliance.Rules.Binding;

/// <summary>Binds the places of messages: <c>{activity.performer}</c> for a fact, <c>{parameter large-platform-users}</c> for a value set by law. A brace itself is written twice.</summary>
internal sealed class TemplateBinder(BindingContext context, BindingScope scope)
{
    /// <summary>Binds a message in each of its languages.</summary>
    public LocalizedTemplate? BindAll(LocatedNode? node)
    {
        if (ScalarReading.WordedNodes(node, context.Diagnostics) is not { IsDefault: false } nodes)
        {
            return null;
        }

        var templates = nodes.Select(n => (n.Language, Template: Bind(n.Text))).ToList();
        return templates.Exists(t => t.Template is null) ? null : new LocalizedTemplate([.. templates.Select(t => new LanguageTemplate(t.Language, t.Template!))]);
    }

    /// <summary>Binds one text; all mistakes in it are reported.</summary>
    public MessageTemplate? Bind(ScalarNode scalar)
    {
        var text = scalar.Text.TrimEnd();
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var literal = new StringBuilder();
        var isWhole = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('{' or '}'))
            {
                literal.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == text[at])
            {
                literal.Append(text[at++]);
            }
            else if (text[at] == '}')
            {
                context.Diagnostics.Add(RuleDiagnostics.StrayBrace(ScalarPlace.Of(scalar, at, 1)));
                isWhole = false;
            }
            else
            {
                var end = text.IndexOfAny(['{', '}'], at + 1);
                if (end < 0 || text[end] == '{')
                {
                    context.Diagnostics.Add(RuleDiagnostics.PlaceOpen(ScalarPlace.Of(scalar, at, 1)));
                    isWhole = false;
                    continue;
                }

                if (RuleKeywords.Days.Matches(text[(at + 1)..end].Trim(' ')))
                {
                    AddText(parts, literal);
                    parts.Add(new MessagePart(text[at..(end + 1)], Value: null, IsDays: true));
                }
                else if (Place(scalar, at, end) is { } value)
                {
                    AddText(parts, literal);
                    parts.Add(new MessagePart(text[at..(end + 1)], value));
                }
                else
                {
                    isWhole = false;
                }

                at = end;
            }
        }

        AddText(parts, literal);
        return isWhole ? new MessageTemplate(parts.ToImmutable()) : null;
    }

    private static void AddText(ImmutableArray<MessagePart>.Builder parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new MessagePart(literal.ToString(), Value: null));
            literal.Clear();
        }
    }

    private Expression? Place(ScalarNode scalar, int open, int close)
    {
        var (start, end) = (open + 1, close);
        while (start < end && scalar.Text[start] == ' ')
        {
            start++;
        }

        while (end > start && scalar.Text[end - 1] == ' ')
        {
            end--;
        }

        if (ParameterName(scalar.Text, start, end) is { } name)
        {
            return ParameterNames.Find(scalar, start, end - start, name, context);
        }

        var path = ItemPhrase.Segments(scalar.Text, start, end);
        if (path.IsEmpty)
        {
            context.Diagnostics.Add(RuleDiagnostics.PlaceEmpty(ScalarPlace.Of(scalar, open, close - open + 1)));
            return null;
        }

        var binder = new PathBinder(context, scalar);
        if (path is [{ Name: var alone } only] && !binder.IsKnown(scope, alone) && context.Parameters.TryFind(alone, out _))
        {
            context.Diagnostics.Add(ConditionDiagnostics.ParameterWithoutWord(ScalarPlace.Of(scalar, only.Start, alone.Length), alone));
            return null;
        }

        return binder.FromName(scope, path.AsSpan());
    }

    // "parameter x" or its Chinese spelling; x may be the label, which may hold spaces.
    private static string? ParameterName(string text, int start, int end)
    {
        foreach (var word in new[] { RuleKeywords.Parameter.Id, RuleKeywords.Parameter.Zh })
        {
            var after = start + word.Length;
            if (after < end && text[after] == ' ' && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return text[after..end].Trim(' ');
            }
        }

        return null;
    }
}
