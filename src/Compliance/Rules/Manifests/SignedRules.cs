using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Syntax.Decoding;
using Compliance.Text;

namespace Compliance.Rules.Manifests;

/// <summary>Rules of a folder that are taken only as they were signed: all files of the manifest, each with its hash, and no other.</summary>
public static class SignedRules
{
    private static readonly ReadLimits SignatureLimits = ReadLimits.Authored with { MaxBytes = 4096 };

    /// <summary>Reads the rule files of a folder and holds them to their manifest, <c>rules.manifest.json</c>, and this to its signature, <c>rules.manifest.sig</c>.</summary>
    /// <param name="folder">The folder, as for <see cref="RuleFileSet.FromDirectory"/>.</param>
    /// <param name="trust">Whose rules are taken.</param>
    /// <param name="diagnostics">Receives what is wrong, by file: one that was changed, added or is missing, no manifest, another signer.</param>
    /// <returns>
    /// The files, with the texts that were hashed: they are not read again, and no precompiled form that lies beside them is. <see langword="null"/> after an error.
    /// </returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static RuleFileSet? Read(string folder, RuleTrust trust, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return Verify(folder, trust, diagnostics)?.Files;
    }

    /// <summary>Holds the rule files of a folder to their manifest, and this to its signature where keys are given.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="trust">Whose rules are taken; <see langword="null"/> where it does not matter who signed.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The manifest and the files; <see langword="null"/> after an error.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static VerifiedRules? Verify(string folder, RuleTrust? trust, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var errors = diagnostics.Count;
        var files = RuleFileSet.FromDirectory(folder);
        var path = Path.Combine(folder, RuleManifest.FileName);
        if (!Path.Exists(path))
        {
            diagnostics.Add(ManifestDiagnostics.NoManifest(folder));
            return null;
        }

        // Nothing of a manifest is looked at before its signature.
        if (TextDecoder.LoadFile(path, path, ReadLimits.Authored, diagnostics) is not { } source
            || (trust is not null && !IsSigned(folder, source, trust, diagnostics))
            || new ManifestReader(diagnostics).Read(source) is not { } manifest
            || (trust is not null && !IsExpected(source, manifest, trust, diagnostics)))
        {
            return null;
        }

        var verified = new ManifestCheck(folder, manifest, diagnostics).Verify(files);
        return diagnostics.HasErrorsSince(errors) ? null : new VerifiedRules(manifest, verified);
    }

    private static bool IsSigned(string folder, SourceFile manifest, RuleTrust trust, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(folder, RuleManifest.SignatureName);
        if (!Path.Exists(path))
        {
            diagnostics.Add(ManifestDiagnostics.NotSigned(manifest));
            return false;
        }

        if (TextDecoder.LoadFile(path, path, SignatureLimits, diagnostics) is not { } file)
        {
            return false;
        }

        var content = ManifestHash.Bytes(manifest.Text);
        var signature = new byte[file.Text.Length];
        if (Convert.TryFromBase64String(file.Text, signature, out var length) && trust.Keys.Any(k => SigningKey.Verifies(k, content, signature[..length])))
        {
            return true;
        }

        diagnostics.Add(ManifestDiagnostics.SignatureInvalid(file));
        return false;
    }

    private static bool IsExpected(SourceFile source, RuleManifest manifest, RuleTrust trust, DiagnosticBag diagnostics)
    {
        if (trust.Expected.IsEmpty)
        {
            return true;
        }

        if (trust.Expected.FirstOrDefault(e => e.Name == manifest.Name) is not { } expected)
        {
            diagnostics.Add(ManifestDiagnostics.OtherRules(source, manifest.Name, trust.Expected.Select(e => e.Name)));
            return false;
        }

        if (manifest.Issue < expected.LeastIssue)
        {
            diagnostics.Add(ManifestDiagnostics.OlderIssue(source, manifest, expected.LeastIssue));
            return false;
        }

        return true;
    }
}
