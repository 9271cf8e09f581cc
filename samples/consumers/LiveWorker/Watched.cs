namespace LiveWorker;

/// <summary>What is watched.</summary>
/// <param name="Folder">The folder of declarations.</param>
/// <param name="AsOf">The day judged; a service would move its sessions to the next day at midnight.</param>
internal sealed record Watched(string Folder, DateOnly AsOf);
