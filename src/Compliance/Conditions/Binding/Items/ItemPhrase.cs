using System.Buffers;
using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;

namespace Compliance.Conditions.Binding.Items;

/// <summary>What a quantifier or aggregate names: <c>licence</c>, <c>$activity.steps as step</c>, <c>equity_stake.total_assets</c>.</summary>
/// <param name="Scalar">The scalar that holds it.</param>
/// <param name="Path">The dotted path.</param>
/// <param name="StartsWithName">Whether the path was written after <c>$</c>.</param>
/// <param name="Alias">The name given with "as", or <see langword="null"/>.</param>
internal sealed record ItemPhrase(ScalarNode Scalar, ImmutableArray<PathSegment> Path, bool StartsWithName, PathSegment? Alias)
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" .$+-*×/()%");

    /// <summary>Gets the path as written.</summary>
    public string Text => Scalar.Text[Path[0].Start..(Path[^1].Start + Path[^1].Name.Length)];

    /// <summary>Reads a phrase from <paramref name="start"/> to the end of the scalar.</summary>
    public static ItemPhrase? Read(ScalarNode scalar, int start, DiagnosticBag diagnostics)
    {
        var text = scalar.Text;
        var (end, aliasStart) = FindAlias(text, start);
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        var startsWithName = start < end && text[start] == '$';
        var path = Segments(text, startsWithName ? start + 1 : start, end);
        if (path.IsEmpty)
        {
            diagnostics.Add(ConditionDiagnostics.NameMissing(scalar.Span, text[..start].Trim()));
            return null;
        }

        if (aliasStart is null)
        {
            return new ItemPhrase(scalar, path, startsWithName, Alias: null);
        }

        var alias = text[aliasStart.Value..].Trim(' ');
        var odd = alias.AsSpan().IndexOfAny(NotInNames);
        if (alias.Length == 0 || odd >= 0)
        {
            diagnostics.Add(alias.Length == 0
                ? ConditionDiagnostics.NameMissing(scalar.Span, RuleKeywords.As.Id)
                : ConditionDiagnostics.OperandUnexpected(ScalarPlace.Of(scalar, aliasStart.Value + odd, 1), alias[odd].ToString()));
            return null;
        }

        return new ItemPhrase(scalar, path, startsWithName, new PathSegment(alias, text.IndexOf(alias, aliasStart.Value, StringComparison.Ordinal)));
    }

    /// <summary>Cuts a dotted path; empty when a name is missing between dots.</summary>
    public static ImmutableArray<PathSegment> Segments(string text, int start, int end)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        foreach (var name in text[start..end].Split('.'))
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                return [];
            }

            segments.Add(new PathSegment(name, start));
            start += name.Length + 1;
        }

        return segments.ToImmutable();
    }

    // Where the path ends, and where the alias begins.
    private static (int End, int? Alias) FindAlias(string text, int start)
    {
        foreach (var word in new[] { $" {RuleKeywords.As.Id} ", $" {RuleKeywords.As.Zh} " })
        {
            var at = text.IndexOf(word, start, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (at, at + word.Length);
            }
        }

        return (text.Length, null);
    }
}
