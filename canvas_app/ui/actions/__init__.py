"""Every action as one record: menus, shortcuts, the command palette and the shortcut sheet.

One file a menu; `registry` puts them in order; `made` turns them into Qt's actions.
"""
