namespace Compliance.Architecture.Tests;

/// <summary>The rooms of <c>Compliance</c> use each other as docs/architecture.md says, in one direction.</summary>
internal sealed class RoomTests
{
    private static readonly ArchitecturePage Page = new();
    private static readonly Rooms Rooms = new(Page);

    [Test]
    public void Rooms_AllOfThem_HaveARow() =>
        Rooms.Types.Select(Rooms.RowOf).Distinct().Should().BeSubsetOf(Rooms.Rows.Select(r => r.Name));

    [Test]
    public void Rows_AllOfThem_HaveTypes() =>
        Rooms.Rows.Select(r => r.Name).Should().OnlyHaveUniqueItems().And.BeSubsetOf(Rooms.Types.Select(Rooms.RowOf));

    [Test]
    public void Arrows_OfTheCode_AreInTheTable()
    {
        var allowed = Rooms.Allowed.ToHashSet();

        var others = Rooms.Used
            .Where(arrow => !allowed.Contains(arrow.Key))
            .Select(arrow => $"{arrow.Key.Row} may not use {arrow.Key.Room}: {string.Join("; ", arrow.Take(5))}");

        string.Join('\n', others).Should().BeEmpty("docs/architecture.md lists what each room may use");
    }

    [Test]
    public void Arrows_OfTheTable_AreInTheCode()
    {
        var used = Rooms.Used;

        var stale = Rooms.Allowed
            .Where(arrow => !used.Contains(arrow))
            .Select(arrow => $"{arrow.Row} does not use {arrow.Room} any more");

        string.Join('\n', stale).Should().BeEmpty("docs/architecture.md lists only what is used");
    }

    [Test]
    public void Arrows_FollowedFromARoom_NeverComeBack()
    {
        var arrows = new ArrowGraph(Rooms.BetweenRooms);

        arrows.Nodes.Where(room => arrows.Reachable(room).Contains(room)).Should().BeEmpty("no room may use, by whatever way, a room that uses it");
    }

    [Test]
    public void Rows_Order_IsThatOfTheArrows()
    {
        var places = Rooms.Rows.Select((r, i) => (r.Name, i)).ToDictionary(p => p.Name, p => p.i);

        Rooms.Allowed.Where(a => places[a.Room] > places[a.Row]).Should().BeEmpty("a room stands below those it uses");
    }

    [Test]
    public void Picture_OfTheRooms_IsMadeFromTheTable() =>
        Page.VerifyBlock("rooms", new ArrowGraph(Rooms.BetweenRooms).ToMermaid([.. Rooms.Rows.Select(r => r.Name).Where(n => !n.Contains('/', StringComparison.Ordinal))]));
}
