namespace Compliance.Architecture.Tests;

/// <summary>The projects reference each other as docs/architecture.md says.</summary>
internal sealed class ProjectTests
{
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> MayUse)> Rows = new ArchitecturePage().Table("project");

    [Test]
    public void Rows_AreTheProjects() => Rows.Select(r => r.Name).Should().BeEquivalentTo(ProductAssemblies.Names);

    [Test]
    public void References_OfTheProjectFiles_AreThoseOfTheTable()
    {
        foreach (var (project, mayUse) in Rows)
        {
            ProductAssemblies.ReferencesInProjectFile(project).Should().BeEquivalentTo(mayUse, "docs/architecture.md says what {0} references", project);
        }
    }

    // A reference is passed on to who references the project; the assembly says what is used indeed.
    [Test]
    public void References_OfTheAssemblies_AreInTheTable()
    {
        foreach (var (project, mayUse) in Rows)
        {
            using var module = ProductAssemblies.Read(project);
            module.AssemblyReferences.Select(r => r.Name).Where(ProductAssemblies.Names.Contains).Should().BeSubsetOf(mayUse, "docs/architecture.md says what {0} references", project);
        }
    }

    [Test]
    public void References_FollowedFromAProject_NeverComeBack()
    {
        var arrows = new ArrowGraph(Rows.SelectMany(r => r.MayUse.Select(u => (r.Name, u))).ToHashSet());

        arrows.Nodes.Where(project => arrows.Reachable(project).Contains(project)).Should().BeEmpty();
    }
}
