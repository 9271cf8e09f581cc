namespace Compliance.Architecture.Tests;

/// <summary>A folder is a room that can be seen at one glance.</summary>
internal sealed class FolderTests
{
    private const int MostFiles = 20;

    [TestCase("src")]
    [TestCase("tests")]
    public void Folder_HasFewSourceFiles(string root) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(root), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryRoot.Combine("."), Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(p => p is "bin" or "obj"))
            .GroupBy(f => f, (folder, files) => (Folder: folder, Files: files.Count()))
            .Where(f => f.Files > MostFiles)
            .Select(f => $"{f.Folder}: {f.Files}")
            .Should().BeEmpty($"a folder of more than {MostFiles} source files is divided into rooms, each a namespace");
}
