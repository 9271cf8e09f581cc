using System.Buffers;
using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Hashing;

namespace Compliance.Findings;

/// <summary>The stable identity of a finding: it survives reordering, reformatting and unrelated edits of the declaration.</summary>
internal static class Fingerprint
{
    private const int FewLines = 16;

    /// <summary>Computes the fingerprint from the rule, the subject, the law applied, the first day and the deciding facts.</summary>
    /// <returns>The first 128 bits of a SHA-256, in lower-case hexadecimal.</returns>
    public static string Of(Rule rule, Entity subject, EvaluatedPeriod part, ImmutableArray<DecidingFact> facts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(part);
        using var text = new FingerprintText();
        text.Add(rule.Id, "\n");
        text.Add(WithoutPlaces(subject.Path), "\n");
        foreach (var citation in part.Basis)
        {
            text.Add(citation.Source.Id, " ");
            text.Add(citation.Article?.Number, "\n");
        }

        // Neither the day of the judgement nor a later run changes the first day of this one.
        if (part.From is { } first)
        {
            text.Add(first);
        }

        var lines = ArrayPool<(string Path, string Value)>.Shared.Rent(facts.Length);
        for (var i = 0; i < facts.Length; i++)
        {
            lines[i] = (WithoutPlaces(facts[i].Path), facts[i].Canonical);
        }

        var sorted = lines.AsSpan(0, facts.Length);
        Sort(sorted);
        foreach (var (path, value) in sorted)
        {
            text.Add(path, "=");
            text.Add(value, "\n");
        }

        sorted.Clear();
        ArrayPool<(string Path, string Value)>.Shared.Return(lines);

        Span<byte> hash = stackalloc byte[Sha256.Size];
        Sha256.Write(text.Written, hash);
        return Hexadecimal.Of(hash[..16]);
    }

    private static void Sort(Span<(string Path, string Value)> lines)
    {
        if (lines.Length > FewLines)
        {
            lines.Sort(ByText);
            return;
        }

        // The sort of the framework would be compiled for pairs at every start.
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i];
            var place = i;
            for (; place > 0 && ByText(line, lines[place - 1]) < 0; place--)
            {
                lines[place] = lines[place - 1];
            }

            lines[place] = line;
        }
    }

    // The order of "path=value". Where one path is the beginning of the other, the sign decides.
    private static int ByText((string Path, string Value) a, (string Path, string Value) b)
    {
        var shorter = Math.Min(a.Path.Length, b.Path.Length);
        var order = string.CompareOrdinal(a.Path, 0, b.Path, 0, shorter);
        return order != 0 ? order
            : a.Path.Length == b.Path.Length ? string.CompareOrdinal(a.Value, b.Value)
            : string.CompareOrdinal($"{a.Path}={a.Value}", $"{b.Path}={b.Value}");
    }

    /// <summary>Gets a path as a fingerprint has it: what has no id is identified by its facts and not by its place, <c>[#2]</c> becomes <c>[]</c>.</summary>
    public static string WithoutPlaces(string path)
    {
        var start = path.IndexOf("[#", StringComparison.Ordinal);
        while (start >= 0 && path.IndexOf(']', start) is var end and > 0)
        {
            path = string.Concat(path.AsSpan(0, start + 1), path.AsSpan(end));
            start = path.IndexOf("[#", start + 1, StringComparison.Ordinal);
        }

        return path;
    }
}
