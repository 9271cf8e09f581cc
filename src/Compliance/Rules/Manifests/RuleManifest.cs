using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Rules.Manifests;

/// <summary>All rule files of a folder with their hashes: what a signature is about.</summary>
/// <param name="Name">What the rules are called (<see cref="IsName"/>).</param>
/// <param name="Issue">Which issue of them it is, from 1: a later one has a greater number.</param>
/// <param name="Files">The files, by path.</param>
public sealed record RuleManifest(string Name, int Issue, ImmutableArray<ManifestEntry> Files)
{
    /// <summary>The name of the manifest in the folder of the rules.</summary>
    public const string FileName = "rules.manifest.json";

    /// <summary>The name of its signature: base64 of the DER that <c>openssl dgst -sha256 -sign</c> writes.</summary>
    public const string SignatureName = "rules.manifest.sig";

    /// <summary>What makes a signed text a manifest of this shape, and no other text that the same key signed.</summary>
    internal const string Format = "compliance-manifest/1";

    /// <summary>Makes the manifest of a folder.</summary>
    /// <param name="folder">The folder, as for <see cref="RuleFileSet.FromDirectory"/>.</param>
    /// <param name="name">What the rules are called.</param>
    /// <param name="issue">Which issue it is, from 1.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <exception cref="ArgumentException">The name is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The issue is less than 1.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    /// <returns>The manifest; <see langword="null"/> where a file cannot be read or there is none, which is reported.</returns>
    public static RuleManifest? Of(string folder, string name, int issue, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentOutOfRangeException.ThrowIfLessThan(issue, 1);
        RulesName.ThrowIfInvalid(name);
        var errors = diagnostics.Count;
        var files = RuleFileSet.FromDirectory(folder);
        if (!files.EmptyFolders.IsEmpty)
        {
            diagnostics.Add(RuleFileDiagnostics.EmptyFolder(folder));
        }

        var entries = ImmutableArray.CreateBuilder<ManifestEntry>(files.Files.Length);
        foreach (var file in files.Files)
        {
            if (file.Read(ReadLimits.Authored, diagnostics) is { } source)
            {
                entries.Add(new ManifestEntry(ManifestPath.Of(folder, file), ManifestHash.Of(source.Text), default));
            }
        }

        return diagnostics.HasErrorsSince(errors) ? null : new RuleManifest(name, issue, [.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Determines whether a text can name rules, as <c>acme/house-rules</c>: letters a to z, digits and <c>. _ - /</c>, a letter or digit first, at most 100.</summary>
    public static bool IsName(string? name) => name is not null && RulesName.IsValid(name);

    /// <summary>Signs it.</summary>
    /// <param name="key">A private key in PEM: ECDSA on P-256, not encrypted.</param>
    /// <param name="diagnostics">Receives what is wrong with the key. No line of it is shown.</param>
    /// <returns>The text of the file <see cref="SignatureName"/>, another one each time; <see langword="null"/> after an error.</returns>
    public string? Sign(SourceFile key, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var signature = SigningKey.Sign(key.Text, ToUtf8(), out var mistake);
        if (mistake is { } found)
        {
            diagnostics.Add(ManifestDiagnostics.KeyUnusable(key.Path, found));
        }

        return signature is null ? null : Convert.ToBase64String(signature) + "\n";
    }

    /// <summary>Gets the name and the issue.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}, issue {Issue}");

    /// <summary>Writes it as JSON: the same rules give the same bytes.</summary>
    public byte[] ToUtf8()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, ReadableJson.Options))
        {
            json.WriteStartObject();
            json.WriteString(ManifestKeywords.Format.Id, Format);
            json.WriteString(ManifestKeywords.Name.Id, Name);
            json.WriteNumber(ManifestKeywords.Issue.Id, Issue);
            json.WriteStartArray(ManifestKeywords.Files.Id);
            foreach (var file in Files)
            {
                json.WriteStartObject();
                json.WriteString(ManifestKeywords.Path.Id, file.Path);
                json.WriteString(ManifestKeywords.Sha256.Id, file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return output.ToArray();
    }
}
