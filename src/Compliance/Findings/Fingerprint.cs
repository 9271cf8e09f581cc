using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Compliance.Declarations;
using Compliance.Rules;

namespace Compliance.Findings;

/// <summary>The stable identity of a finding: it survives reordering, reformatting and unrelated edits of the declaration.</summary>
internal static class Fingerprint
{
    /// <summary>Computes the fingerprint from the rule, the subject, the law applied and the deciding facts.</summary>
    /// <returns>The first 128 bits of a SHA-256, in lower-case hexadecimal.</returns>
    public static string Of(Rule rule, Entity subject, JudgedPart part, ImmutableArray<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(part);
        var text = new StringBuilder().Append(rule.Id).Append('\n').Append(WithoutPlaces(subject.Path)).Append('\n');
        foreach (var citation in part.Basis)
        {
            text.Append(citation.Source.Id).Append(' ').Append(citation.Article?.Number).Append('\n');
        }

        foreach (var fact in evidence.Select(e => $"{WithoutPlaces(e.Path)}={e.Canonical}").Order(StringComparer.Ordinal))
        {
            text.Append(fact).Append('\n');
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    // What has no id is told apart by its facts and not by its place: [#2] becomes [].
    private static string WithoutPlaces(string path)
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
