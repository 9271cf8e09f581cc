using System.Text.Json;

namespace Queue;

/// <summary>
/// Keeps findings in a file, each once: a finding is known by its declaration and its fingerprint, which is the same
/// whoever computes it. A declaration without findings is kept too, so that nobody takes silence for a pass.
/// </summary>
internal sealed class FindingStore : IDisposable
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declarations = new(StringComparer.Ordinal);
    private readonly StreamWriter _file;

    public FindingStore(string path)
    {
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            Remember(line);
        }

        _file = new StreamWriter(path, append: true);
    }

    /// <summary>Gets how many declarations have arrived.</summary>
    public int Declarations => _declarations.Count;

    /// <summary>Gets how many copies were passed over.</summary>
    public int Copies { get; private set; }

    /// <summary>Gets the keys of what one declaration gave.</summary>
    public static IEnumerable<string> KeysOf(string id, ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        var fingerprints = document.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString()!);
        return [$"{id} checked", .. fingerprints.Select(f => $"{id} {f}")];
    }

    /// <summary>Keeps what is not known yet.</summary>
    public void Add(string id, ReadOnlyMemory<byte> line)
    {
        foreach (var key in KeysOf(id, line))
        {
            if (Remember(key))
            {
                _file.Write(key + "\n");
            }
            else
            {
                Copies++;
            }
        }

        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private bool Remember(string key)
    {
        _declarations.Add(key[..key.IndexOf(' ', StringComparison.Ordinal)]);
        return _known.Add(key);
    }
}
