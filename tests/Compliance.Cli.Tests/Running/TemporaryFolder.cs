namespace Compliance.Cli.Tests.Running;

/// <summary>A folder of its own for one test, deleted afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compliance-");

    public string File(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public IEnumerable<string> FileNames => _folder.EnumerateFileSystemInfos().Select(f => f.Name);

    public void Dispose() => _folder.Delete(recursive: true);
}
