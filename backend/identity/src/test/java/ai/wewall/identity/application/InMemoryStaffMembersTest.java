package ai.wewall.identity.application;

import java.util.UUID;

class InMemoryStaffMembersTest implements StaffMembersContract {

    private final InMemoryStaffMembers members = new InMemoryStaffMembers();

    @Override
    public StaffMembers members() {
        return members;
    }

    @Override
    public void hire(StaffMember member, Long telegramId) {
        members.hire(member, telegramId);
    }

    @Override
    public void dismiss(UUID id) {
        members.dismiss(id);
    }
}
