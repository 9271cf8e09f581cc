using System.Text;
using System.Text.Json;

namespace Compliance.Packages.Tests.Materials;

/// <summary>
/// The bill of materials of a package, CycloneDX 1.6 in JSON: made from the lock file by which it is restored and the licences that its packages name. It has
/// no date and no serial number, so that the same lock file gives the same bytes.
/// </summary>
/// <param name="project">The project that is packed.</param>
/// <param name="lockFile">Its lock file.</param>
internal sealed class BillOfMaterials(string project, string lockFile)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    private readonly IReadOnlyList<LockedPackage> _packages = LockFile.Read(lockFile);

    private string Root => $"pkg:nuget/{project}@{LockFile.Version}";

    public string ToJson()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            WriteRoot(json);
            json.WriteStartArray("components");
            foreach (var package in _packages)
            {
                WriteComponent(json, package);
            }

            json.WriteEndArray();
            WriteNeeds(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    private void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        json.WriteString("type", project.Split('.')[^1] is "Cli" or "Tool" ? "application" : "library");
        WriteIdentity(json, Root, project, LockFile.Version);
        WriteLicence(json, "MIT");
        json.WriteString("purl", Root);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, LockedPackage package)
    {
        var notes = package.IsOurs ? null : PackageNotes.Of(package);
        json.WriteStartObject();
        json.WriteString("type", "library");
        WriteIdentity(json, package.Url, package.Name, package.Version);
        json.WriteString("scope", notes is { IsForDevelopment: true } ? "excluded" : "required");
        WriteLicence(json, notes?.Licence ?? "MIT");
        json.WriteString("purl", package.Url);
        if (package.ContentHash is { } hash)
        {
            // Of the content without the signature of a gallery: so it is no hash of the package as a file, which "hashes" would claim.
            json.WriteStartArray("properties");
            json.WriteStartObject();
            json.WriteString("name", "nuget:contentHash");
            json.WriteString("value", hash);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, string url, string name, string version)
    {
        json.WriteString("bom-ref", url);
        json.WriteString("name", name);
        json.WriteString("version", version);
    }

    private static void WriteLicence(Utf8JsonWriter json, string licence)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        if (licence.Contains(' ', StringComparison.Ordinal))
        {
            json.WriteString("expression", licence);
        }
        else
        {
            json.WriteStartObject("license");
            json.WriteString("id", licence);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    // The package needs what it asks for itself, and what nothing else here brings.
    private void WriteNeeds(Utf8JsonWriter json)
    {
        var byName = _packages.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        var brought = _packages.SelectMany(p => p.Needs).ToHashSet(StringComparer.OrdinalIgnoreCase);
        json.WriteStartArray("dependencies");
        WriteNeed(json, Root, _packages.Where(p => p.IsDirect || !brought.Contains(p.Name)));
        foreach (var package in _packages)
        {
            WriteNeed(json, package.Url, package.Needs.Select(n => byName[n]));
        }

        json.WriteEndArray();
    }

    private static void WriteNeed(Utf8JsonWriter json, string url, IEnumerable<LockedPackage> needs)
    {
        json.WriteStartObject();
        json.WriteString("ref", url);
        json.WriteStartArray("dependsOn");
        foreach (var need in needs.Select(n => n.Url).Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(need);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
