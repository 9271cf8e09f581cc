namespace Compliance.Fuzzing.Tests.Running;

/// <summary>A file on disk that is written again for each case: some readers take a path.</summary>
internal sealed class TemporaryFile
{
    private readonly string _folder = Directory.CreateTempSubdirectory("compliance-fuzz-").FullName;

    /// <summary>Creates a file.</summary>
    /// <param name="name">Its name.</param>
    public TemporaryFile(string name)
    {
        Path = System.IO.Path.Combine(_folder, name);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; }

    /// <summary>Gets the folder that holds nothing else.</summary>
    public string Folder => _folder;

    /// <summary>Writes the file, and calls what reads it.</summary>
    public T With<T>(byte[] content, Func<string, T> read)
    {
        File.WriteAllBytes(Path, content);
        return read(Path);
    }
}
