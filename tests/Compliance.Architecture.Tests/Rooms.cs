namespace Compliance.Architecture.Tests;

/// <summary>The rooms of <c>Compliance</c>, as the page lists them and as the assembly uses them.</summary>
internal sealed class Rooms
{
    private const string Assembly = "Compliance";

    private readonly IReadOnlyList<(string Name, IReadOnlyList<string> MayUse)> _rows;
    private readonly IReadOnlyList<(string User, string Used)> _uses;

    public Rooms(ArchitecturePage page)
    {
        _rows = page.Table("room");
        using var module = ProductAssemblies.Read(Assembly);
        _uses = TypeUses.In(module);
        Types = [.. module.Types.Where(t => t.Namespace.StartsWith(Assembly + ".", StringComparison.Ordinal)).Select(t => t.FullName)];
    }

    /// <summary>Gets the rows of the table, each with the rooms it may use.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> MayUse)> Rows => _rows;

    /// <summary>Gets the full names of all types that lie in a room.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Gets the arrows of the page: a row, and a room it may use.</summary>
    public IEnumerable<(string Row, string Room)> Allowed => _rows.SelectMany(r => r.MayUse.Select(room => (r.Name, room)));

    /// <summary>Gets the arrows of the assembly, each with the uses it consists of.</summary>
    public ILookup<(string Row, string Room), string> Used => _uses
        .Where(u => u.User.StartsWith(Assembly + ".", StringComparison.Ordinal) && u.Used.StartsWith(Assembly + ".", StringComparison.Ordinal))
        .Where(u => RoomOf(u.User) != RoomOf(u.Used))
        .ToLookup(u => (RowOf(u.User), RoomOf(u.Used)), u => $"{Short(u.User)} uses {Short(u.Used)}");

    /// <summary>Gets the arrows between rooms, those of their sub-rooms among them.</summary>
    public IReadOnlySet<(string User, string Used)> BetweenRooms => Allowed.Select(a => (Top(a.Row), a.Room)).ToHashSet();

    /// <summary>Gets the row that speaks of a type: of its folder, or the nearest folder above it that has one.</summary>
    public string RowOf(string type)
    {
        var folder = Folder(type);
        while (folder.Contains('/', StringComparison.Ordinal) && !_rows.Any(r => r.Name == folder))
        {
            folder = folder[..folder.LastIndexOf('/')];
        }

        return folder;
    }

    private static string RoomOf(string type) => Top(Folder(type));

    private static string Top(string folder) => folder.Split('/')[0];

    private static string Folder(string type) =>
        type.Split('.') is { Length: > 2 } parts ? string.Join('/', parts[1..^1]) : "(no room)";

    private static string Short(string type) => type[(Assembly.Length + 1)..].Replace('.', '/');
}
