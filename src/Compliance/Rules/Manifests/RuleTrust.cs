using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Manifests;

/// <summary>Whose rules are taken: the keys that may have signed them, and which rules, from which issue on. Immutable and thread-safe.</summary>
/// <remarks>The signatures are ECDSA on P-256 over SHA-256. The keys decide that; nothing that lies beside the rules is asked.</remarks>
/// <example><code>var trust = RuleTrust.FromPem(File.ReadAllText("legal.pem")).In("acme/house-rules", leastIssue: 7);</code></example>
public sealed class RuleTrust
{
    private RuleTrust(ImmutableArray<byte[]> keys, ImmutableArray<ExpectedRules> expected)
    {
        Keys = keys;
        Expected = expected;
    }

    /// <summary>Gets the public keys, as SubjectPublicKeyInfo.</summary>
    internal ImmutableArray<byte[]> Keys { get; }

    /// <summary>Gets the rules that are taken; none for all that are signed.</summary>
    internal ImmutableArray<ExpectedRules> Expected { get; }

    /// <summary>Trusts what any of some keys signed.</summary>
    /// <param name="keys">Public keys in PEM, one block <c>PUBLIC KEY</c> each, ECDSA on P-256. Several let a signer change the key.</param>
    /// <exception cref="ArgumentException">There is no key, or one cannot be used.</exception>
    public static RuleTrust FromPem(params IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ImmutableArray<byte[]> read = [.. keys.Select(pem => SigningKey.Public(pem, out var mistake) ?? throw new ArgumentException($"A key cannot be used: {mistake}.", nameof(keys)))];
        return read.IsEmpty ? throw new ArgumentException("Name at least one key.", nameof(keys)) : new RuleTrust(read, []);
    }

    /// <summary>Takes only rules of a name, and of no older issue than one: an earlier issue that was signed as well is then refused. Called again, it takes these too.</summary>
    /// <param name="name">The name in the manifest, as <c>acme/house-rules</c>.</param>
    /// <param name="leastIssue">The oldest issue that is taken, from 1.</param>
    /// <exception cref="ArgumentException">The name is none: lower-case letters, digits and <c>. _ - /</c>, at most 100.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The issue is less than 1.</exception>
    public RuleTrust In(string name, int leastIssue = 1)
    {
        RulesName.ThrowIfInvalid(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastIssue, 1);
        return new RuleTrust(Keys, [.. Expected.Where(e => e.Name != name), new ExpectedRules(name, leastIssue)]);
    }

    /// <summary>Trusts what any of some keys signed, and reports the keys that cannot be used.</summary>
    /// <param name="keys">Files of public keys, one in each, as for <see cref="FromPem"/>.</param>
    /// <param name="diagnostics">Receives what is wrong. No line of a key is shown: it may be a private one.</param>
    /// <returns>The trust; <see langword="null"/> where a key cannot be used, or there is none.</returns>
    public static RuleTrust? Read(IEnumerable<SourceFile> keys, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var read = ImmutableArray.CreateBuilder<byte[]>();
        var isWhole = true;
        foreach (var file in keys)
        {
            if (SigningKey.Public(file.Text, out var mistake) is { } key)
            {
                read.Add(key);
            }
            else
            {
                diagnostics.Add(ManifestDiagnostics.KeyUnusable(file.Path, mistake!.Value));
                isWhole = false;
            }
        }

        return isWhole && read.Count > 0 ? new RuleTrust(read.ToImmutable(), []) : null;
    }
}
