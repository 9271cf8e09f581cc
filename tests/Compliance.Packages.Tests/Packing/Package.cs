using System.IO.Compression;
using System.Xml.Linq;

namespace Compliance.Packages.Tests.Packing;

/// <summary>A package file, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;

    public Package(string path)
    {
        _archive = ZipFile.OpenRead(path);
        var nuspec = XDocument.Parse(ReadText(Entries.Single(e => e.EndsWith(".nuspec", StringComparison.Ordinal))));
        Metadata = nuspec.Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    /// <summary>The paths in the package.</summary>
    public IEnumerable<string> Entries => _archive.Entries.Select(e => e.FullName);

    public XElement Metadata { get; }

    /// <summary>The ids and versions of what the package asks for.</summary>
    public IEnumerable<string> Dependencies => Metadata.Descendants()
        .Where(e => e.Name.LocalName == "dependency")
        .Select(e => $"{e.Attribute("id")!.Value} {e.Attribute("version")!.Value}");

    public string? Value(string name) => Metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

    public string ReadText(string entry)
    {
        using var reader = new StreamReader(_archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public byte[] ReadBytes(string entry)
    {
        using var content = new MemoryStream();
        using var stream = _archive.GetEntry(entry)!.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}
